import { useTranslation } from 'react-i18next';
import type { CheckVerdict } from '#contract';
import { ToneWord } from '../tone-word.tsx';
import classes from './verdict.module.css';

type ClockWordsProps = {
  readonly clock: CheckVerdict['lines']['clock'];
  readonly tone: 'green' | 'amber' | 'red' | 'gray';
};

/** Less than this is not worth a number: the answer's own way took longer. */
const sameMs = 100;

/** By how much this computer's clock is off OKX's, and how sure that is. */
export function ClockWords({ clock, tone }: ClockWordsProps) {
  const { t } = useTranslation('verdict');
  const { driftMs, roundTripMs, state, isCorrected } = clock;
  if (driftMs === null || roundTripMs === null) {
    return <ToneWord tone={tone}>{t('clock.unknown')}</ToneWord>;
  }
  const seconds = (Math.abs(driftMs) / 1000).toFixed(1);
  const side = driftMs > 0 ? 'behind' : 'ahead';
  const isSame = Math.abs(driftMs) < sameMs;
  const further = isCorrected ? 'corrected' : state;
  return (
    <>
      <ToneWord tone={tone}>
        {isSame ? t('clock.same') : t(`clock.${side}`, { seconds })}
        <span className={classes.uncertain}>
          {' '}
          ({t('clock.uncertainty', { seconds: uncertainty(roundTripMs) })})
        </span>
      </ToneWord>
      {(further === 'corrected' || further === 'attention' || further === 'failed') && !isSame && (
        <span className={classes.quiet}>{t(`clock.${further}`)}</span>
      )}
    </>
  );
}

/** Half the round trip, rounded up to hundredths: never said to be none. */
function uncertainty(roundTripMs: number): string {
  return (Math.max(1, Math.ceil(roundTripMs / 20)) / 100).toFixed(2);
}
