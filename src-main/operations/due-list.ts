import { type DueStatus, dayMs, type Entry } from '#contract';
import { dueStatusOf } from '../reminders/schedule.ts';
import { scheduledOf } from './due-dates.ts';

/** A key that is due for rotation, or that OKX may delete, and when. */
export type DueKey = DueStatus & { readonly label: string };

/**
 * Lists the keys that are due, the earliest first.
 *
 * @param at the present instant, ISO 8601 UTC
 * @param withinDays how many days ahead to look; without it, as the policy of each key says
 */
export function dueKeys(
  entries: readonly Entry[],
  at: string,
  withinDays: number | undefined,
): readonly DueKey[] {
  return entries
    .map((entry) => ({ label: entry.label, ...dueStatusOf(scheduledOf(entry), at) }))
    .filter((status) => isDue(status, { at, withinDays }))
    .sort((a, b) => (deadlineOf(a) < deadlineOf(b) ? -1 : 1));
}

function isDue(
  { state, dueAt, expiresAt }: DueStatus,
  { at, withinDays }: { readonly at: string; readonly withinDays: number | undefined },
): boolean {
  if (withinDays === undefined) return state !== 'ok';
  const end = Date.parse(at) + withinDays * dayMs;
  return [dueAt, expiresAt].some((instant) => instant !== null && Date.parse(instant) <= end);
}

/** The earlier of the two instants; ISO 8601 sorts as text. */
function deadlineOf({ dueAt, expiresAt }: DueStatus): string {
  const [first = ''] = [dueAt, expiresAt].filter((instant) => instant !== null).sort();
  return first;
}
