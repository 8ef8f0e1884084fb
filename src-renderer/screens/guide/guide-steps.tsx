import { Stepper, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type GuideStep, guideSteps } from '#contract';
import classes from './guide-steps.module.css';
import type { GuideState } from './use-guide.ts';

/** Done, now, to come. What was reached can be gone to; the check only past the credentials. */
export function GuideSteps({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const isNarrow = useMediaQuery('(max-width: 900px)', undefined, {
    getInitialValueInEffect: false,
  });
  const stateOf = (index: number) => {
    if (index === guide.index) return 'now';
    return index < guide.reached ? 'done' : 'toCome';
  };
  const isOpen = (index: number, step: GuideStep) =>
    index !== guide.index && index <= guide.reached && step !== 'check';
  return (
    <nav className={classes['steps']} aria-label={t('steps')}>
      <Stepper
        active={guide.index}
        onStepClick={(index) => {
          const step = guideSteps[index];
          if (step !== undefined) guide.go(step);
        }}
        orientation={isNarrow ? 'horizontal' : 'vertical'}
        size="xs"
        iconSize={26}
        wrap={false}
        classNames={{
          step: classes['step'] ?? '',
          stepBody: classes['body'] ?? '',
          stepLabel: classes['label'] ?? '',
          separator: classes['separator'] ?? '',
        }}
      >
        {guideSteps.map((step, index) => (
          <Stepper.Step
            key={step}
            allowStepSelect={isOpen(index, step)}
            icon={<span aria-hidden>{index + 1}</span>}
            disabled={index > guide.reached}
            aria-current={index === guide.index ? 'step' : undefined}
            label={
              <>
                {t(`step.${step}`)}
                <VisuallyHidden>, {t(`state.${stateOf(index)}`)}</VisuallyHidden>
              </>
            }
          />
        ))}
      </Stepper>
    </nav>
  );
}
