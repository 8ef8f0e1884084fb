import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isSuggestion, isWarning, type ResponseOf } from '#contract';
import classes from './strength-meter.module.css';

export type Strength = ResponseOf<'vault:assess-password'>;

const steps = [1, 2, 3, 4] as const;
const scoreWords = ['worst', 'weak', 'nearly', 'strong', 'strongest'] as const;

/** Shows how hard a password is to guess, in words and bars, and how to improve it. */
export function StrengthMeter({ strength }: { readonly strength: Strength | undefined }) {
  const { t } = useTranslation('password');
  const verdict = t(`score.${scoreWords[strength?.score ?? -1] ?? 'empty'}`);
  const advice = [
    ...(strength && isWarning(strength.warning) ? [t(`warning.${strength.warning}`)] : []),
    ...(strength?.suggestions.filter(isSuggestion).map((key) => t(`suggestion.${key}`)) ?? []),
  ];
  return (
    <div className={classes.meter} data-verdict={verdictOf(strength)}>
      <VisuallyHidden>
        <meter
          aria-label={t('strength')}
          aria-valuetext={verdict}
          min={0}
          max={4}
          value={strength?.score ?? 0}
        />
      </VisuallyHidden>
      <div className={classes.bars} aria-hidden="true">
        {steps.map((step) => (
          <span
            key={step}
            className={classes.bar}
            data-filled={strength !== undefined && Math.max(strength.score, 1) >= step}
          />
        ))}
      </div>
      <div className={classes.words} role="status">
        {strength && <strong>{verdict}</strong>}
        {!strength?.isAccepted && advice.map((sentence) => <span key={sentence}>{sentence}</span>)}
      </div>
    </div>
  );
}

function verdictOf(strength: Strength | undefined): 'none' | 'weak' | 'nearly' | 'accepted' {
  if (!strength) return 'none';
  if (strength.isAccepted) return 'accepted';
  return strength.score < 2 ? 'weak' : 'nearly';
}
