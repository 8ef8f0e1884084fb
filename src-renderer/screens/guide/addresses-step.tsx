import { useTranslation } from 'react-i18next';
import { ipAllowlistLimit, okxFacts, splitIpAllowlist } from '#contract';
import { call } from '../../bridge.ts';
import { Instant } from '../../components/instant.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../use-now.ts';
import fields from './fields.module.css';
import { IpAllowlistField } from './ip-allowlist-field.tsx';
import { OkxPart } from './okx-part.tsx';
import { OkxValue } from './okx-value.tsx';
import { useCaseOf } from './proposals.ts';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';
import { useIpSurvey } from './use-ip-survey.ts';

const dayMs = 86_400_000;

/** From where the key may be used, and what it means to leave that open. */
export function AddressesStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change, has } = guide;
  const useCase = useCaseOf(values, guide.world);
  const survey = useIpSurvey(values.ipAllowlistText)?.survey;
  const isReadable = survey?.items.every(({ kind }) => kind === 'range') === true;
  const words = t('continue', { step: t('step.credentials') });

  /** Main reads addresses; the page does not. */
  async function proceed(): Promise<void> {
    const text = values.ipAllowlistText;
    const survey = await call('ip-allowlist:measure', { text }).catch(() => undefined);
    const isList = survey?.items.every(({ kind }) => kind === 'range') === true;
    if (isList && survey.different <= ipAllowlistLimit) guide.go('credentials');
    else guide.show('addresses', ['addresses']);
  }

  return (
    <StepForm
      guide={guide}
      lead={useCase && t(`addresses.advice.${useCase.ipAdvice}`)}
      primary={{ words, act: () => void proceed() }}
    >
      <IpAllowlistField
        label={t('optional', { label: t('addresses.label') })}
        value={values.ipAllowlistText}
        onChange={(ipAllowlistText) => change({ ipAllowlistText })}
        error={has('addresses') ? t('problem.addresses') : undefined}
      />
      <InactivityNote guide={guide} />
      <OkxPart guide={guide} part="addresses">
        {isReadable && <OkxValue name={t('addresses.forOkx')} text={survey.merged.join(', ')} />}
      </OkxPart>
    </StepForm>
  );
}

/** Until when OKX keeps a live key that can trade or withdraw, without an IP and without a call. */
function InactivityNote({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const now = useNow();
  const { environment, permissions, ipAllowlistText } = guide.values;
  const canMove = permissions.some((item) => item !== 'read_only');
  const expires =
    environment === 'live' && canMove && splitIpAllowlist(ipAllowlistText).length === 0;
  const days = okxFacts.inactivity.value;
  const at = new Date(now + days * dayMs).toISOString();
  return (
    <div role="status" className={fields['notes']}>
      {expires && (
        <ToneWord tone="amber">
          <Instant
            at={at}
            form="date"
            sentence={(date) => t('addresses.inactivity', { days, date })}
          />
        </ToneWord>
      )}
    </div>
  );
}
