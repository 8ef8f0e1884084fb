import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Entry, isExpiryNear } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { dueTones, type EntryReminder } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import { ReportedUse } from './reported-use.tsx';
import { Snoozed } from './snoozed.tsx';

type DueLinesProps = { readonly entry: Entry; readonly reminder: EntryReminder };

/** When the key is to be replaced, when OKX would drop it, and until when nobody is reminded. */
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
