import { useTranslation } from 'react-i18next';
import { SecondLine } from './second-line.tsx';

type OkxWordsProps = {
  readonly okxCode: string;
  /** OKX's own words, with secrets masked; `null` if it sent none. */
  readonly said: string | null;
};

/** Shows OKX's words and code for a refusal. */
export function OkxWords({ okxCode, said }: OkxWordsProps) {
  const { t } = useTranslation('verdict');
  return (
    <SecondLine isSmall>
      {said !== null && (
        <>
          {t('said')} <q lang="en">{said}</q> ·{' '}
        </>
      )}
      {t('code', { code: okxCode })}
    </SecondLine>
  );
}
