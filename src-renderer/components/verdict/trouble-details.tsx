import { useTranslation } from 'react-i18next';
import type { CheckVerdict } from '#contract';
import { CopyButton } from '../copy-button.tsx';
import { OkxWords } from '../okx-words.tsx';
import { ToneWord } from '../tone-word.tsx';
import classes from './verdict.module.css';

type TroubleDetailsProps = { readonly trouble: NonNullable<CheckVerdict['trouble']> };

/** OKX's own words, its code, and the address that it saw. */
export function TroubleDetails({ trouble }: TroubleDetailsProps) {
  const { t } = useTranslation('verdict');
  const { okxCode, said, address, isSwapLikely } = trouble;
  return (
    <>
      {isSwapLikely && <ToneWord tone="amber">{t('swapHint')}</ToneWord>}
      {address !== null && (
        <p className={classes.seen}>
          <span>{t('seenFrom')}</span>
          <code>{address}</code>
          <CopyButton text={address} field={t('address')} />
        </p>
      )}
      {okxCode !== null && <OkxWords okxCode={okxCode} said={said} />}
    </>
  );
}
