import type { EntrySummary, ResponseOf } from '#contract';
import type { TimelineDate } from './timeline.ts';

/** A date with the entry that has it. */
export type KeyDate = TimelineDate & { readonly entry: EntrySummary };

/** @returns every due date and expiry, the earliest first */
export function datesOf(
  statuses: ResponseOf<'health:read'>['statuses'],
  entries: ReadonlyMap<string, EntrySummary>,
): readonly KeyDate[] {
  return statuses
    .flatMap(({ entryId, status: { dueAt, expiresAt } }) => {
      const entry = entries.get(entryId);
      if (!entry) return [];
      return [['due', dueAt] as const, ['expiry', expiresAt] as const].flatMap(([kind, at]) =>
        at === null ? [] : [{ entryId, kind, at, entry }],
      );
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
