import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendar, IconDownload, IconFileTypeCsv, IconFileTypeHtml } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestOf } from '#contract';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

type Saved = Promise<{ readonly isSaved: boolean }>;

/** Saves what this page says: as a report, or as dates for a calendar. */
export function ExportMenu() {
  const { t } = useTranslation('health');
  const save = useSave();
  const saveReport = (format: RequestOf<'health:export'>['format']) =>
    void save('Report', () => call('health:export', { format }));
  const saveCalendar = (withLabels: boolean) =>
    void save('Calendar', () => call('calendar:export', { withLabels }));
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypeHtml {...icon} />} onClick={() => saveReport('html')}>
          {t('export.html')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv {...icon} />} onClick={() => saveReport('csv')}>
          {t('export.csv')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconCalendar {...icon} />} onClick={() => saveCalendar(false)}>
          {t('export.calendar')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendar {...icon} />} onClick={() => saveCalendar(true)}>
          {t('export.calendarWithLabels')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** @returns a function that saves a file, and shows in a notification how that went */
function useSave() {
  const { t } = useTranslation(['health', 'errors', 'reminders']);
  const { run } = useAction(
    async (kind: 'Report' | 'Calendar', ask: () => Saved) => {
      const { isSaved } = await ask();
      if (!isSaved) return;
      const message = t(`health:export.saved${kind}`);
      notifications.show({ color: 'green', title: t('health:export.saved'), message });
    },
    ({ code, field }) => {
      const message =
        field === 'entries' ? t('reminders:calendar.none') : t(`errors:${code}.remedy`);
      notifications.show({ color: 'red', title: t(`errors:${code}.what`), message });
      return true;
    },
  );
  return run;
}
