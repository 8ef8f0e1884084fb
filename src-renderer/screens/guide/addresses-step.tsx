import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bindsKey, dayMs, type IpSurvey, okxFacts, splitIpAllowlist } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { IpAllowlistField } from '../../components/ip-allowlist/ip-allowlist-field.tsx';
import { listForOkx } from '../../components/ip-allowlist/ip-allowlist-text.ts';
import { useIpSurvey } from '../../components/ip-allowlist/use-ip-survey.ts';
import { Remarks } from '../../components/remarks.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import { CopyRow } from './copy-row.tsx';
import { FormHints } from './form-hints.tsx';
import { profileOf } from './proposals.ts';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Asks from where the key may be used, and says what happens without an allowlist. */
export function AddressesStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change, has } = guide;
  const useCase = profileOf(values, guide.context);
  const survey = useIpSurvey(values.ipAllowlistText)?.survey;
  const list = survey && listForOkx(survey);

  return (
    <StepForm guide={guide} lead={useCase && t(`addresses.advice.${useCase.ipAdvice}`)}>
      <IpAllowlistField
        label={t('optional', { label: t('addresses.label') })}
        value={values.ipAllowlistText}
        onChange={(ipAllowlistText) => change({ ipAllowlistText })}
        error={has('addresses') ? t('problem.addresses') : undefined}
      />
      <InactivityNote guide={guide} survey={survey} />
      <FormHints guide={guide} part="addresses">
        {list && <CopyRow name={t('addresses.forOkx')} text={list.join(', ')} />}
        {list && list.length < survey.items.length && (
          <Text size="sm" c="dimmed">
            {t('addresses.kept')}
          </Text>
        )}
      </FormHints>
    </StepForm>
  );
}

type InactivityNoteProps = { readonly guide: GuideState; readonly survey: IpSurvey | undefined };

/** Says when OKX deletes an unused live key that can trade or withdraw and is not bound to an IP. */
function InactivityNote({ guide, survey }: InactivityNoteProps) {
  const { t } = useTranslation('guide');
  const now = useNow();
  const { environment, permissions, ipAllowlistText } = guide.values;
  const canMove = permissions.some((item) => item !== 'read_only');
  const isUnbound =
    splitIpAllowlist(ipAllowlistText).length === 0 ||
    (survey !== undefined && survey.different > 0 && !bindsKey(survey));
  const expires = environment === 'live' && canMove && isUnbound;
  const days = okxFacts.inactivity.value;
  const at = new Date(now + days * dayMs).toISOString();
  return (
    <Remarks gap={6}>
      {expires && (
        <ToneWord tone="amber">
          <Instant
            at={at}
            form="date"
            sentence={(date) => t('addresses.inactivity', { days, date })}
          />
        </ToneWord>
      )}
    </Remarks>
  );
}
