import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { useSnooze } from './use-snooze.ts';

type SnoozedProps = { readonly entryId: string; readonly until: string };

/** Until when nobody is reminded of one key, and the way to end that. */
export function Snoozed({ entryId, until }: SnoozedProps) {
  const { t } = useTranslation('reminders');
  const { snooze, error } = useSnooze(entryId);
  return (
    <>
      <Group gap="sm">
        <Instant at={until} form="date" sentence={(when) => t('snoozed', { when })} />
        <Button variant="default" size="compact-xs" onClick={() => void snooze(null)}>
          {t('snooze.end')}
        </Button>
      </Group>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
