import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepBody } from '../../components/step-body.tsx';
import type { GuideState } from './use-guide.ts';

type StepFormProps = {
  readonly guide: GuideState;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** What the one primary action does, where it is not to go to the next step. */
  readonly primary?: {
    readonly words: string;
    readonly act: () => void;
    readonly isBusy?: boolean;
  };
  /** Quieter ways on. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** One step of the guide: on to the next, unless it says otherwise. */
export function StepForm({ guide, lead, primary, others, children }: StepFormProps) {
  const { t } = useTranslation('guide');
  const { next, previous, values } = guide;
  const proceed = {
    words: next && t('continue', { step: t(`step.${next}`) }),
    act: () => void (next && guide.go(next)),
  };
  return (
    <StepBody
      heading={t(`heading.${values.step}`)}
      lead={lead}
      primary={primary ?? proceed}
      onBack={previous && (() => void guide.go(previous))}
      others={others}
    >
      {children}
    </StepBody>
  );
}
