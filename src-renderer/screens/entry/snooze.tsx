import { Button, Menu, Stack } from '@mantine/core';
import { IconBellZ } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayMs, dayOf, firstInstantOf } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { DateForm } from './date-form.tsx';
import { useSnooze } from './use-snooze.ts';

const choices = [1, 3, 7] as const;

/** Snoozes the reminders of one key for one, three or seven days, or until a date. */
export function Snooze({ entryId }: { readonly entryId: string }) {
  const { t } = useTranslation('reminders');
  const [isDating, setDating] = useState(false);
  const { snooze, error } = useSnooze(entryId);
  const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const dayIn = (days: number) => dayOf(inDays(days));

  async function snoozeUntil(until: string): Promise<void> {
    if (await snooze(until)) setDating(false);
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
            <Menu.Item key={days} onClick={() => void snoozeUntil(inDays(days))}>
              {t('snooze.days', { count: days })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setDating(true)}>{t('snooze.date')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {(isDating || error) && (
        // The form goes below the buttons.
        <Stack gap="sm" w="100%" style={{ order: 1 }}>
          {isDating && (
            <DateForm
              first={dayIn(1)}
              last={dayIn(365)}
              proposed={dayIn(1)}
              label={t('snooze.until')}
              fault={t('snooze.fault')}
              confirm={t('snooze.confirm')}
              onChosen={(day) => void snoozeUntil(firstInstantOf(day) ?? day)}
            />
          )}
          {error && <ErrorNotice error={error} />}
        </Stack>
      )}
    </>
  );
}
