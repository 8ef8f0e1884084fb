import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { useOptimistic } from '../../data/use-optimistic.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';

type SwitchSettingProps = {
  readonly name: 'isReminding' | 'staysInTray' | 'startsAtLogin';
  readonly settings: Settings;
};

/** A setting that is on or off, and is saved at once. */
export function SwitchSetting({ name, settings }: SwitchSettingProps) {
  const { t } = useTranslation('reminders');
  const [isOn, keep] = useOptimistic(settings[name]);
  const saving = useSaving(name);
  return (
    <SettingRow
      label={t(`setting.${name}.label`)}
      labelId={`settings-${name}`}
      hint={t(`setting.${name}.hint`)}
      hintId={`settings-${name}-hint`}
      saving={saving}
    >
      <Switch
        aria-labelledby={`settings-${name}`}
        aria-describedby={`settings-${name}-hint`}
        checked={isOn}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          keep(isOn, () => saving.save(isOn));
        }}
      />
    </SettingRow>
  );
}
