import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { SettingRow } from './setting-row.tsx';

/** Writes the due dates where a calendar can take them in; without labels, unless they are wished. */
export function CalendarExport() {
  const { t } = useTranslation('reminders');
  const [withLabels, setWithLabels] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<BridgeError>();

  async function save(): Promise<void> {
    setSaved(false);
    setError(undefined);
    try {
      const answer = await call('calendar:export', { withLabels });
      setSaved(answer.isSaved);
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return (
    <>
      <SettingRow
        label={t('calendar.label')}
        labelId="settings-calendar"
        hint={t('calendar.hint')}
        isSaved={isSaved}
      >
        <Group gap="md">
          <Checkbox
            label={t('calendar.withLabels')}
            checked={withLabels}
            onChange={(event) => setWithLabels(event.currentTarget.checked)}
          />
          <Button variant="default" onClick={() => void save()}>
            {t('calendar.save')}
          </Button>
        </Group>
      </SettingRow>
      {error &&
        (error.field === 'entries' ? (
          <p role="alert">{t('calendar.none')}</p>
        ) : (
          <ErrorNotice error={error} />
        ))}
    </>
  );
}
