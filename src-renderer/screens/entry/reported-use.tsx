import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayMs, dayOf, type Entry, instantOfDay } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { DateForm } from './date-form.tsx';

type ReportedUseProps = {
  readonly entry: Entry;
  readonly keyCreatedAt: string;
};

/** Records that an application used the key. Signet cannot see that, but OKX counts the days to expiry from it. */
export function ReportedUse({ entry, keyCreatedAt }: ReportedUseProps) {
  const { t } = useTranslation('reminders');
  const [isDating, setDating] = useState(false);
  const { run: report, error } = useAction(async (usedAt: string) => {
    await call('entry:report-use', { id: entry.id, usedAt });
    setDating(false);
  });
  const now = new Date().toISOString();
  const today = dayOf(now);
  const first = firstDayOf(entry, keyCreatedAt);

  return (
    <>
      <Menu position="bottom-start" transitionProps={{ duration: 100 }} width={300}>
        <Menu.Target>
          <Button variant="default" size="compact-xs">
            {t('used.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('used.why')}</Menu.Label>
          <Menu.Item onClick={() => void report(new Date().toISOString())}>
            {t('used.now')}
          </Menu.Item>
          <Menu.Item disabled={first > today} onClick={() => setDating(true)}>
            {t('used.date')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDating && first <= today && (
        <DateForm
          {...{ first, last: today, proposed: today }}
          label={t('used.on')}
          fault={t('used.fault')}
          confirm={t('used.confirm')}
          onChosen={(day) => void report(instantOfDay(day, new Date().toISOString()) ?? day)}
        />
      )}
      {error && <ErrorNotice error={error} />}
    </>
  );
}

/** Returns the first day that would be later than the last known call. */
function firstDayOf({ calledAt }: Entry, keyCreatedAt: string): string {
  if (calledAt === null) return dayOf(keyCreatedAt);
  return dayOf(new Date(Date.parse(calledAt) + dayMs).toISOString());
}
