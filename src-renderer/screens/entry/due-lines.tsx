import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { dueTones, type EntryReminder } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../use-now.ts';

type DueLinesProps = { readonly entry: EntrySummary; readonly reminder: EntryReminder };

/** When the key is to be replaced, when OKX would drop it, and until when nobody is reminded. */
export function DueLines({ entry, reminder }: DueLinesProps) {
  const { t } = useTranslation(['reminders', 'entry']);
  const now = useNow();
  const { state, dueAt, expiresAt } = reminder.status;
  const policy = entry.rotationPolicy;
  const isPast = (at: string) => Date.parse(at) <= now;
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
        <ToneWord tone={isDropped ? dueTones[state] : 'plain'}>
          <Instant
            at={expiresAt}
            sentence={(when) => t(isPast(expiresAt) ? 'expired' : 'expires', { when })}
          />
        </ToneWord>
      )}
      {reminder.snoozedUntil !== null && (
        <div>
          <Instant
            at={reminder.snoozedUntil}
            form="date"
            sentence={(when) => t('snoozed', { when })}
          />
        </div>
      )}
    </>
  );
}
