import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { defaultRotationPolicy } from '#contract';
import { profileOf } from './proposals.ts';
import type { GuideState } from './use-guide.ts';

const usualDays = [30, 60, 90, 180, 365] as const;

/** Asks how often to replace the credentials. The purpose decides the proposal. */
export function RotationChoice({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change } = guide;
  const { rotationPolicy: policy } = values;
  const days = policy.kind === 'interval' ? policy.days : usualDays[0];
  const proposed = profileOf(values, guide.context)?.rotationDays;
  return (
    <NativeSelect
      label={t('rotation.label')}
      description={proposed !== undefined && t('rotation.hint', { days: proposed })}
      value={String(days)}
      onChange={(event) =>
        change({
          rotationPolicy: {
            ...defaultRotationPolicy,
            days: Number(event.currentTarget.value),
          },
        })
      }
      data={[...new Set([...usualDays, days])]
        .sort((a, b) => a - b)
        .map((count) => ({ value: String(count), label: t('rotation.days', { count }) }))}
    />
  );
}
