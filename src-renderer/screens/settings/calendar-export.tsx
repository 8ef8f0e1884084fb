import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { SettingRow } from './setting-row.tsx';

/** Saves the due dates as a calendar file; without labels, unless they are asked for. */
export function CalendarExport() {
  const { t } = useTranslation('reminders');
  const [withLabels, setWithLabels] = useState(false);
  const { run, reset, answer, error } = useAction(() => call('calendar:export', { withLabels }));

  const hasNoDates = error?.field === 'entries';

  function save(): void {
    reset();
    void run();
  }

  return (
    <>
      <SettingRow
        label={t('calendar.label')}
        labelId="settings-calendar"
        hint={t('calendar.hint')}
        saving={{ isSaved: answer?.isSaved === true, error: hasNoDates ? undefined : error }}
      >
        <Group gap="md">
          <Checkbox
            label={t('calendar.withLabels')}
            checked={withLabels}
            onChange={(event) => setWithLabels(event.currentTarget.checked)}
          />
          <Button variant="default" onClick={save}>
            {t('calendar.save')}
          </Button>
        </Group>
      </SettingRow>
      {hasNoDates && (
        <Text role="alert" my="md">
          {t('calendar.none')}
        </Text>
      )}
    </>
  );
}
