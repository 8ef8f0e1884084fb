import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, type GuideStep, guideSteps } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { StepList } from '../../components/step-list.tsx';
import { StepsPage } from '../../components/steps-page.tsx';
import { AccountStep } from './account-step.tsx';
import { AddressesStep } from './addresses-step.tsx';
import { CheckStep } from './check-step.tsx';
import { CredentialsStep } from './credentials-step.tsx';
import { Done } from './done.tsx';
import type { GuideValues } from './guide-values.ts';
import { OkxStep } from './okx-step.tsx';
import { PermissionsStep } from './permissions-step.tsx';
import type { GuideContext } from './proposals.ts';
import { PurposeStep } from './purpose-step.tsx';
import { Reason } from './reason.tsx';
import { type GuideState, useGuide } from './use-guide.ts';

const steps: Record<GuideStep, ComponentType<{ readonly guide: GuideState }>> = {
  purpose: PurposeStep,
  account: AccountStep,
  okx: OkxStep,
  permissions: PermissionsStep,
  addresses: AddressesStep,
  credentials: CredentialsStep,
  check: CheckStep,
};

type GuideFrameProps = {
  readonly first: GuideValues;
  readonly context: GuideContext;
  /** Starts the guide again, for another key. */
  readonly onAnother: (made: Entry) => void;
};

/** Shows the steps of the guide, the current one, and its explanations. */
export function GuideFrame({ first, context, onAnother }: GuideFrameProps) {
  const { t } = useTranslation('guide');
  const guide = useGuide(first, context);
  const { step } = guide.values;
  const { made } = guide.key;
  if (made) return <Done entry={made} onAnother={() => onAnother(made)} />;
  const Step = steps[step];
  return (
    <StepsPage
      title={t('title')}
      step={{
        name: step,
        words: t(`step.${step}`),
        index: guideSteps.indexOf(step),
        count: guideSteps.length,
      }}
      list={<GuideSteps guide={guide} />}
      reasons={<Reason guide={guide} />}
      isWide={step === 'check'}
    >
      {guide.saveError && <ErrorNotice error={guide.saveError} onRetry={() => void guide.save()} />}
      <Step key={step} guide={guide} />
    </StepsPage>
  );
}

/** Lists the steps. The user can go to any step reached so far, but to the check only from the credentials. */
function GuideSteps({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const current = guideSteps.indexOf(guide.values.step);
  return (
    <StepList
      steps={guideSteps.map((name, index) => ({
        name,
        words: t(`step.${name}`),
        isOpen: index !== current && index <= guide.reached && name !== 'check',
      }))}
      index={current}
      reached={guide.reached}
      onGo={guide.go}
    />
  );
}
