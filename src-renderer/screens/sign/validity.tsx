import { useTranslation } from 'react-i18next';
import { okxFacts } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import { useCountdown } from '../../components/use-now.ts';

const validMs = okxFacts.timestamp.value * 1000;

/** Says how long OKX will still accept a signature. */
export function Validity({ signedAtMs }: { readonly signedAtMs: number }) {
  const { t } = useTranslation('sign');
  const seconds = useCountdown(signedAtMs + validMs);
  return seconds > 0 ? (
    <ToneWord tone="green">{t('result.valid', { seconds })}</ToneWord>
  ) : (
    <ToneWord tone="amber">{t('result.expired')}</ToneWord>
  );
}
