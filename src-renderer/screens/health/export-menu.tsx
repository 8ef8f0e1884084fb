import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendar, IconDownload, IconFileTypeCsv, IconFileTypeHtml } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestOf } from '#contract';
import { asBridgeError, call } from '../../data/bridge.ts';

/** Takes what this page tells out of Signet: as a report, or as dates for a calendar. */
export function ExportMenu() {
  const { t } = useTranslation(['health', 'errors', 'reminders']);

  async function save(
    kind: 'Report' | 'Calendar',
    ask: () => Promise<{ readonly isSaved: boolean }>,
  ): Promise<void> {
    try {
      const { isSaved } = await ask();
      if (!isSaved) return;
      const message = t(`health:export.saved${kind}`);
      notifications.show({ color: 'green', title: t('health:export.saved'), message });
    } catch (caught) {
      const { code, field } = asBridgeError(caught);
      const message =
        field === 'entries' ? t('reminders:calendar.none') : t(`errors:${code}.remedy`);
      notifications.show({ color: 'red', title: t(`errors:${code}.what`), message });
    }
  }

  const saveReport = (format: RequestOf<'health:export'>['format']) =>
    void save('Report', () => call('health:export', { format }));
  const saveCalendar = (withLabels: boolean) =>
    void save('Calendar', () => call('calendar:export', { withLabels }));
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t('health:export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypeHtml {...icon} />} onClick={() => saveReport('html')}>
          {t('health:export.html')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv {...icon} />} onClick={() => saveReport('csv')}>
          {t('health:export.csv')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconCalendar {...icon} />} onClick={() => saveCalendar(false)}>
          {t('health:export.calendar')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendar {...icon} />} onClick={() => saveCalendar(true)}>
          {t('health:export.calendarWithLabels')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
