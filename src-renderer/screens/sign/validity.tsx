import { useTranslation } from 'react-i18next';
import { ToneWord } from '../../components/tone-word.tsx';
import { useCountdown } from '../../use-now.ts';

/** OKX docs, error 50102: a timestamp further than 30 s from its clock is refused. */
const validMs = 30_000;

/** How long OKX still takes a signature. */
export function Validity({ signedAtMs }: { readonly signedAtMs: number }) {
  const { t } = useTranslation('sign');
  const seconds = useCountdown(signedAtMs + validMs);
  return seconds > 0 ? (
    <ToneWord tone="green">{t('result.valid', { seconds })}</ToneWord>
  ) : (
    <ToneWord tone="amber">{t('result.expired')}</ToneWord>
  );
}
