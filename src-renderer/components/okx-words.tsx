import { useTranslation } from 'react-i18next';
import classes from './okx-words.module.css';

type OkxWordsProps = {
  readonly okxCode: string;
  /** Secrets masked; `null` where OKX said nothing. */
  readonly said: string | null;
};

/** What OKX refused with: its own words, and its code. */
export function OkxWords({ okxCode, said }: OkxWordsProps) {
  const { t } = useTranslation('verdict');
  return (
    <p className={classes.said}>
      {said !== null && (
        <>
          {t('said')} <q lang="en">{said}</q> ·{' '}
        </>
      )}
      {t('code', { code: okxCode })}
    </p>
  );
}
