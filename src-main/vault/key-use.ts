import type { EntrySummary } from '../contract/entry.ts';

/** Who uses a key all day pays one save an hour for it. */
const exactnessMs = 3_600_000;

type UseTimes = Pick<EntrySummary, 'calledAt' | 'signedAt'>;

/**
 * What a use of its own key adds to the records of an entry.
 *
 * @param uses what was done with it
 * @param at the instant, ISO 8601 UTC
 * @returns tells it for the entry as it is then; `undefined` where this hour is written down already
 */
export function learnedFromUse(uses: readonly (keyof UseTimes)[], at: string) {
  return (entry: UseTimes): Partial<UseTimes> | undefined => {
    const unknown = uses.filter((use) => !isWithinAnHour(entry[use], at));
    return unknown.length === 0 ? undefined : Object.fromEntries(unknown.map((use) => [use, at]));
  };
}

/** Also of an instant to come: the clock may have been set back. */
function isWithinAnHour(known: string | null, at: string): boolean {
  return known !== null && Math.abs(Date.parse(at) - Date.parse(known)) < exactnessMs;
}
