import { Button, Group, Menu, TextInput } from '@mantine/core';
import { IconBellZ } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { dateOf } from '../entry-form/form-values.ts';

const dayMs = 86_400_000;
const choices = [1, 3, 7] as const;

/** Leaves one key in peace: for a day, three, a week, or until a date. */
export function Snooze({ entryId }: { readonly entryId: string }) {
  const { t } = useTranslation('reminders');
  const [isDating, setDating] = useState(false);
  const [error, setError] = useState<BridgeError>();

  async function snooze(until: Date): Promise<void> {
    setError(undefined);
    try {
      await call('reminder:snooze', { id: entryId, until: until.toISOString() });
      setDating(false);
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return (
    <>
      <Menu position="bottom-start" transitionProps={{ duration: 100 }}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBellZ size={16} aria-hidden />}>
            {t('snooze.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map((days) => (
            <Menu.Item key={days} onClick={() => void snooze(new Date(Date.now() + days * dayMs))}>
              {t('snooze.days', { count: days })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setDating(true)}>{t('snooze.date')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDating && <SnoozeDate onChosen={(until) => void snooze(until)} />}
      {error && <ErrorNotice error={error} />}
    </>
  );
}

function SnoozeDate({ onChosen }: { readonly onChosen: (until: Date) => void }) {
  const { t } = useTranslation('reminders');
  const tomorrow = dateOf(new Date(Date.now() + dayMs).toISOString());
  const nextYear = dateOf(new Date(Date.now() + 365 * dayMs).toISOString());
  const [date, setDate] = useState(tomorrow);
  const isPossible = date >= tomorrow && date <= nextYear;

  function submit(event: FormEvent): void {
    event.preventDefault();
    // The beginning of that day, where its owner is.
    if (isPossible) onChosen(new Date(`${date}T00:00`));
  }

  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={t('snooze.until')}
          value={date}
          min={tomorrow}
          max={nextYear}
          error={isPossible ? undefined : t('snooze.fault')}
          onChange={(event) => setDate(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" variant="default">
          {t('snooze.confirm')}
        </Button>
      </Group>
    </form>
  );
}
