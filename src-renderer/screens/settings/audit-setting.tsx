import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { auditMonths, type Settings } from '#contract';
import { useOptimistic } from '../../data/use-optimistic.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';

/** The value of the option that stands for no reminder. */
const never = 'never';

/** Sets how often Signet reminds you to audit. */
export function AuditSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('audit');
  const [chosen, keep] = useOptimistic(String(settings.auditMonths ?? never));
  const saving = useSaving('auditMonths');
  const intervals = auditMonths.map((count) => ({
    value: String(count),
    label: t('setting.months', { count }),
  }));
  return (
    <SettingRow
      label={t('setting.label')}
      labelId="settings-auditMonths"
      hint={t('setting.hint')}
      hintId="settings-auditMonths-hint"
      saving={saving}
    >
      <NativeSelect
        aria-labelledby="settings-auditMonths"
        aria-describedby="settings-auditMonths-hint"
        value={chosen}
        data={[...intervals, { value: never, label: t('setting.never') }]}
        onChange={({ currentTarget: { value } }) => {
          const months = auditMonths.find((count) => String(count) === value) ?? null;
          keep(value, () => saving.save(months));
        }}
      />
    </SettingRow>
  );
}
