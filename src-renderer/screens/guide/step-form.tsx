import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { StepBody } from '../../components/step-body.tsx';
import type { GuideState } from './use-guide.ts';

type StepFormProps = {
  readonly guide: GuideState;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** The primary action, unless it is to go to the next step. */
  readonly primary?: {
    readonly words: string;
    readonly act: () => void;
    readonly isBusy?: boolean;
  };
  /** Less prominent actions. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** Shows one step of the guide; its button goes to the next step, unless the step has another. */
export function StepForm({ guide, lead, primary, others, children }: StepFormProps) {
  const { t } = useTranslation('guide');
  const { step } = guide.values;
  const index = guideSteps.indexOf(step);
  const [previous, next] = [guideSteps[index - 1], guideSteps[index + 1]];
  const proceed = {
    words: next && t('continue', { step: t(`step.${next}`) }),
    act: () => void (next && guide.go(next)),
  };
  return (
    <StepBody
      heading={t(`heading.${step}`)}
      lead={lead}
      primary={primary ?? proceed}
      onBack={previous && (() => void guide.go(previous))}
      others={others}
    >
      {children}
    </StepBody>
  );
}
