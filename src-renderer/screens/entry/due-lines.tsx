import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Entry, isExpiryNear } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { dueTones, type EntryReminder } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import { ReportedUse } from './reported-use.tsx';
import { useSnooze } from './use-snooze.ts';

type DueLinesProps = { readonly entry: Entry; readonly reminder: EntryReminder };

/** Says when to replace the key, when OKX would delete it, and until when reminders are snoozed. */
export function DueLines({ entry, reminder }: DueLinesProps) {
  const { t } = useTranslation(['reminders', 'entry']);
  const now = useNow();
  const { state, dueAt, expiresAt } = reminder.status;
  const policy = entry.rotationPolicy;
  const isPast = (at: string) => Date.parse(at) <= now;
  const expiryTone = (at: string) =>
    isPast(at) ? 'red' : isExpiryNear(at, now) ? 'amber' : 'plain';
  const isDropped = state === 'inactive-soon' || state === 'expired-likely';
  return (
    <>
      {policy.kind === 'never' && <div>{t('entry:due.never', { reason: policy.reason })}</div>}
      {dueAt !== null && (
        <ToneWord tone={isDropped ? (isPast(dueAt) ? 'red' : 'plain') : dueTones[state]}>
          <Instant at={dueAt} sentence={(when) => t(isPast(dueAt) ? 'wasDue' : 'due', { when })} />
        </ToneWord>
      )}
      {expiresAt !== null && (
        <Group gap="4px 12px">
          <ToneWord tone={expiryTone(expiresAt)}>
            <Instant
              at={expiresAt}
              sentence={(when) => t(isPast(expiresAt) ? 'expired' : 'expires', { when })}
            />
          </ToneWord>
          <ReportedUse entry={entry} keyCreatedAt={reminder.keyCreatedAt} />
        </Group>
      )}
      {reminder.snoozedUntil !== null && (
        <Snoozed entryId={entry.id} until={reminder.snoozedUntil} />
      )}
    </>
  );
}

type SnoozedProps = { readonly entryId: string; readonly until: string };

/** Says until when reminders are snoozed, with a button to end that. */
function Snoozed({ entryId, until }: SnoozedProps) {
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
