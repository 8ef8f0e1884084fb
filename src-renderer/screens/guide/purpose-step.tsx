import { Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { purposeSchema, purposes } from '#contract';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { ChoiceCard } from './choice-card.tsx';
import fields from './fields.module.css';
import { SharedApplication } from './shared-application.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Asks for the purpose, the application, and the label. */
export function PurposeStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change, has } = guide;
  const labelProblem = has('label') ? 'label' : has('labelTaken') ? 'labelTaken' : undefined;
  return (
    <StepForm guide={guide}>
      <Radio.Group
        aria-label={t('heading.purpose')}
        value={values.purpose}
        onChange={(value) => change({ purpose: purposeSchema.parse(value) })}
        error={has('purpose') && t('problem.purpose')}
      >
        <Stack gap={8}>
          {purposes.map((purpose) => (
            <ChoiceCard
              key={purpose}
              value={purpose}
              title={t(`purpose.${purpose}.name`)}
              text={t(`purpose.${purpose}.what`)}
              isDense
              isWrong={has('purpose')}
            >
              <Advice guide={guide} purpose={purpose} />
            </ChoiceCard>
          ))}
        </Stack>
      </Radio.Group>
      <div className={fields.pair}>
        <TextInput
          label={t('optional', { label: t('application.label') })}
          description={t('application.hint')}
          value={values.application}
          onChange={(event) => change({ application: event.currentTarget.value })}
          error={has('application') && t('problem.application')}
          spellCheck={false}
        />
        <TextInput
          label={t('label.label')}
          description={t('label.hint')}
          value={values.label}
          onChange={(event) => change({ label: event.currentTarget.value })}
          error={labelProblem && t(`problem.${labelProblem}`)}
          spellCheck={false}
          required
        />
      </div>
      <SharedApplication guide={guide} />
    </StepForm>
  );
}

type AdviceProps = { readonly guide: GuideState; readonly purpose: (typeof purposes)[number] };

/** Shows what Signet advises for a purpose. */
function Advice({ guide, purpose }: AdviceProps) {
  const { t } = useTranslation('guide');
  const useCase = guide.context.useCases.find((item) => item.purpose === purpose);
  if (!useCase) return null;
  return (
    <>
      <PermissionBadges permissions={useCase.permissions} />
      <span>{t(`addressAdvice.${useCase.ipAdvice}`)}</span>
      <span>{t('rotationAdvice', { count: useCase.rotationDays })}</span>
    </>
  );
}
