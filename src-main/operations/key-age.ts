import { dayMs, type Entry } from '#contract';
import { keyCreatedAt } from '../reminders/schedule.ts';

/**
 * Computes the age of a key.
 *
 * @param now ISO 8601 UTC
 * @returns whole days since the credentials of the entry began, at least 0
 */
export function ageDaysOf(entry: Entry, now: string): number {
  const ageMs = Date.parse(now) - Date.parse(keyCreatedAt(entry));
  return Math.max(0, Math.floor(ageMs / dayMs));
}
