import { useTranslation } from 'react-i18next';
import type { Severity } from '#contract';
import { ToneWord } from '../tone-word.tsx';
import { severityTones } from './severity-tones.ts';

type SeverityWordProps = {
  readonly severity: Severity;
  /** The number of findings with this severity. */
  readonly count?: number;
};

/** Names a severity, in its colour. */
export function SeverityWord({ severity, count }: SeverityWordProps) {
  const { t } = useTranslation('findings');
  const word = t(`severity.${severity}`);
  return (
    <ToneWord tone={severityTones[severity]}>
      {count === undefined ? word : t('counted', { severity: word, count })}
    </ToneWord>
  );
}
