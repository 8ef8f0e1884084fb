import type { ListedEntry } from '#contract';
import type { EntryReminders } from '../../components/reminders.ts';
import type { TimelineDate } from './timeline.ts';

/** A date with the entry that has it. */
export type KeyDate = TimelineDate & { readonly entry: ListedEntry };

/** @returns every due date and every expiry, the earliest first */
export function datesOf(
  reminders: EntryReminders,
  entries: ReadonlyMap<string, ListedEntry>,
): readonly KeyDate[] {
  return (
    [...reminders.values()]
      .flatMap(({ entryId, status: { dueAt, expiresAt } }) => {
        const entry = entries.get(entryId);
        if (!entry) return [];
        return [['due', dueAt] as const, ['expiry', expiresAt] as const].flatMap(([kind, at]) =>
          at === null ? [] : [{ entryId, kind, at, entry }],
        );
      })
      // ISO 8601 sorts as text.
      .sort((a, b) => (a.at < b.at ? -1 : 1))
  );
}
