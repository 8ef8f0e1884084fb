import { Group, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { useOptimistic } from '../../data/use-optimistic.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

type Hours = NonNullable<Settings['quietHours']>;

/** The night, as the first choice. */
const usual: Hours = { from: '22:00', to: '08:00' };

/** Quiet hours: off, or two times, which are saved once they are valid and different. */
export function QuietHours({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('reminders');
  const [isOn, keep] = useOptimistic(settings.quietHours !== null);
  const [draft, setDraft] = useState(settings.quietHours ?? usual);
  const saving = useSaving('quietHours');
  const isPossible = draft.from !== '' && draft.to !== '' && draft.from !== draft.to;

  function change(part: Partial<Hours>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    const isWhole = next.from !== '' && next.to !== '' && next.from !== next.to;
    if (isWhole) void keepHours(next);
  }

  async function keepHours(hours: Hours): Promise<void> {
    if (await saving.save(hours)) return;
    const saved = settings.quietHours ?? usual;
    setDraft((now) => (now === hours ? saved : now));
  }

  return (
    <SettingRow
      label={t('setting.quietHours.label')}
      labelId="settings-quietHours"
      hint={t('setting.quietHours.hint')}
      hintId="settings-quietHours-hint"
      saving={{ ...saving, isSaved: isPossible && saving.isSaved }}
    >
      <Group gap="sm" justify="flex-end">
        {isOn &&
          (['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              className={classes.time}
              aria-label={t(`setting.quietHours.${end}`)}
              value={draft[end]}
              error={!isPossible && end === 'to' && t('setting.quietHours.fault')}
              onChange={(event) => change({ [end]: event.currentTarget.value })}
            />
          ))}
        <Switch
          aria-labelledby="settings-quietHours"
          aria-describedby="settings-quietHours-hint"
          checked={isOn}
          onChange={({ currentTarget }) => {
            const isOn = currentTarget.checked;
            const hours = isOn ? (isPossible ? draft : usual) : null;
            keep(isOn, () => saving.save(hours));
          }}
        />
      </Group>
    </SettingRow>
  );
}
