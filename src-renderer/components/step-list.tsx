import { Stepper, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './step-list.module.css';

type ListedStep<Name extends string> = {
  readonly name: Name;
  readonly words: string;
  /** `true` if the user can go to this step now. */
  readonly isOpen: boolean;
};

type StepListProps<Name extends string> = {
  readonly steps: readonly ListedStep<Name>[];
  /** The index of the current step. */
  readonly index: number;
  /** The index of the furthest step so far. */
  readonly reached: number;
  readonly onGo: (name: Name) => void;
};

/** Lists the steps: in a column beside the current step, or in a row above it in a narrow window. */
export function StepList<Name extends string>(props: StepListProps<Name>) {
  const { steps, index: at, reached, onGo } = props;
  const { t } = useTranslation('steps');
  const isNarrow = useMediaQuery('(max-width: 900px)', undefined, {
    getInitialValueInEffect: false,
  });
  const stateOf = (index: number) => {
    if (index === at) return 'now';
    return index < reached ? 'done' : 'toCome';
  };
  return (
    <nav className={classes.steps} aria-label={t('steps')}>
      <Stepper
        active={at}
        onStepClick={(index) => {
          const step = steps[index];
          if (step !== undefined) onGo(step.name);
        }}
        orientation={isNarrow ? 'horizontal' : 'vertical'}
        size="xs"
        iconSize={26}
        wrap={false}
        classNames={{
          step: classes.step,
          stepBody: classes.body,
          stepLabel: classes.label,
          separator: classes.separator,
        }}
      >
        {steps.map(({ name, words, isOpen }, index) => (
          <Stepper.Step
            key={name}
            allowStepSelect={isOpen}
            icon={<span aria-hidden>{index + 1}</span>}
            disabled={index > reached}
            aria-current={index === at ? 'step' : undefined}
            label={
              <>
                {words}
                <VisuallyHidden>, {t(`state.${stateOf(index)}`)}</VisuallyHidden>
              </>
            }
          />
        ))}
      </Stepper>
    </nav>
  );
}
