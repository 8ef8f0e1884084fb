import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Reasons } from '../../components/reasons.tsx';
import { type RotationStepId, rotationSteps } from '../../components/rotation-steps.ts';
import { StepList } from '../../components/step-list.tsx';
import { StepsPage } from '../../components/steps-page.tsx';
import { CheckStep } from './check-step.tsx';
import { CreateStep } from './create-step.tsx';
import { CredentialsStep } from './credentials-step.tsx';
import { Finished } from './finished.tsx';
import { ProveStep } from './prove-step.tsx';
import { ReasonStep } from './reason-step.tsx';
import { RevokeStep } from './revoke-step.tsx';
import { SwitchStep } from './switch-step.tsx';
import { Undone } from './undone.tsx';
import { type RotationState, useRotation } from './use-rotation.ts';

const screens: Record<RotationStepId, ComponentType<{ readonly rotating: RotationState }>> = {
  reason: ReasonStep,
  create: CreateStep,
  credentials: CredentialsStep,
  check: CheckStep,
  switch: SwitchStep,
  revoke: RevokeStep,
  prove: ProveStep,
};

/** The explanations of each step. */
const reasons = {
  reason: ['reason.both', 'reason.back'],
  create: ['create.least', 'create.passphrase'],
  credentials: ['credentials.sealed'],
  check: ['check.before'],
  switch: ['switch.tick'],
  revoke: ['revoke.hand'],
  prove: ['prove.word'],
} as const satisfies Record<RotationStepId, readonly string[]>;

type RotationFrameProps = {
  readonly entry: Entry;
  readonly reload: () => Promise<void>;
};

/** Shows the steps of a rotation, the current one, and its reasons. */
export function RotationFrame({ entry, reload }: RotationFrameProps) {
  const { t } = useTranslation('rotation');
  const rotating = useRotation({ entry, reload });
  const { step, end, error, index, reached, isOpen, go } = rotating;
  if (end?.kind === 'finished') return <Finished entry={entry} rotation={end.rotation} />;
  if (end?.kind === 'undone') return <Undone entry={entry} {...end} />;
  const Screen = screens[step];
  return (
    <StepsPage
      title={t('title', { label: entry.label })}
      step={{ name: step, words: t(`step.${step}`), index, count: rotationSteps.length }}
      list={
        <StepList
          steps={rotationSteps.map((name) => ({
            name,
            words: t(`step.${name}`),
            isOpen: isOpen(name),
          }))}
          index={index}
          reached={reached}
          onGo={go}
        />
      }
      reasons={
        <Reasons
          reasons={reasons[step].map((name) => ({
            title: t(`why.${name}.title`),
            text: t(`why.${name}.text`),
          }))}
        />
      }
      isWide={step === 'check'}
    >
      {/* Refused credentials are marked at their fields. */}
      {error && error.code !== 'CANCELLED' && step !== 'credentials' && (
        <ErrorNotice error={error} />
      )}
      <Screen key={step} rotating={rotating} />
    </StepsPage>
  );
}
