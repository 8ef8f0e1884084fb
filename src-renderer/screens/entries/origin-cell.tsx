import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { ipOriginOf } from '../../components/ip-origin.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './entry-columns.module.css';

type CellProps = { readonly item: ListedEntry };

/** Says from where a key may be used: the first address and how many more, or a warning. */
export const OriginCell = memo(function OriginCell({ item: { ipAllowlist } }: CellProps) {
  const { t } = useTranslation('entries');
  const origin = ipOriginOf(ipAllowlist);
  if (origin.kind === 'anywhere') {
    return (
      <span className={classes.lines}>
        <ToneWord tone="amber">{t('origin.anywhere')}</ToneWord>
        <span className={classes.second}>{t(`origin.${origin.because}`)}</span>
      </span>
    );
  }
  return (
    <span className={classes.names} title={ipAllowlist.join(', ')}>
      <span className={`${classes.first} ${classes.address}`}>{origin.first}</span>
      {origin.others > 0 && <span>{t('origin.others', { count: origin.others })}</span>}
    </span>
  );
});
