import { useTranslation } from 'react-i18next';
import { type CheckVerdict, zoneDifferenceOf } from '#contract';
import { SecondLine } from '../second-line.tsx';
import { ToneWord } from '../tone-word.tsx';
import classes from './verdict.module.css';

type ClockWordsProps = {
  readonly clock: CheckVerdict['lines']['clock'];
  readonly tone: 'green' | 'amber' | 'red' | 'gray';
};

/** A smaller difference is not shown as a number, because the round trip takes longer. */
const negligibleMs = 100;

/** Says how much this computer's clock differs from OKX's, with the uncertainty. */
export function ClockWords({ clock, tone }: ClockWordsProps) {
  const { t } = useTranslation('verdict');
  const { driftMs, roundTripMs, state, isCorrected } = clock;
  if (driftMs === null || roundTripMs === null) {
    return <ToneWord tone={tone}>{t('clock.unknown')}</ToneWord>;
  }
  const seconds = (Math.abs(driftMs) / 1000).toFixed(1);
  const side = driftMs > 0 ? 'behind' : 'ahead';
  const isNegligible = Math.abs(driftMs) < negligibleMs;
  const zone = zoneDifferenceOf(driftMs);
  const further = isCorrected ? 'corrected' : state;
  return (
    <>
      <ToneWord tone={tone}>
        {isNegligible ? t('clock.same') : t(`clock.${side}`, { seconds })}
        <SecondLine span isSmall className={classes.uncertain}>
          {' '}
          ({t('clock.uncertainty', { seconds: uncertainty(roundTripMs) })})
        </SecondLine>
      </ToneWord>
      {(further === 'corrected' || further === 'attention' || further === 'failed') &&
        !isNegligible && <SecondLine isSmall>{t(`clock.${further}`)}</SecondLine>}
      {zone !== undefined && <SecondLine isSmall>{t('clock.zone', { zone })}</SecondLine>}
    </>
  );
}

/** Returns half the round trip in seconds, rounded up to hundredths, so that it is never 0. */
function uncertainty(roundTripMs: number): string {
  return (Math.max(1, Math.ceil(roundTripMs / 20)) / 100).toFixed(2);
}
