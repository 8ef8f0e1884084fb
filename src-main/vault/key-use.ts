import { type Entry, hourMs, ruleError } from '#contract';

/** Limits the saves for a key that is used all day to one an hour. */
const exactnessMs = hourMs;

type UseTimes = Pick<Entry, 'knownAt' | 'calledAt' | 'signedAt'>;

/**
 * Records that an entry's own key was used, to within an hour.
 *
 * @param uses the instants to set: a call that OKX accepted also shows that OKX has the key (`knownAt`)
 * @param at the present instant, ISO 8601 UTC
 * @returns a function from the entry to its new records; it gives `undefined` if this hour is already recorded
 */
export function recordsFromUse(uses: readonly (keyof UseTimes)[], at: string) {
  return (entry: UseTimes): Partial<UseTimes> | undefined => {
    const unknown = uses.filter((use) => !isWithinAnHour(entry[use], at));
    return unknown.length === 0 ? undefined : Object.fromEntries(unknown.map((use) => [use, at]));
  };
}

/**
 * Records the owner's report that an application used the key. OKX counts inactivity from the last call, so a
 * report must be later than the last known call, and not in the future.
 *
 * @param usedAt when the application used the key, ISO 8601 UTC
 * @param at the present instant, ISO 8601 UTC
 * @returns a function from the entry to its new records; it throws SignetError `INPUT_INVALID` for a refused report
 */
export function recordsFromOwner(usedAt: string, at: string) {
  return ({ calledAt }: Pick<UseTimes, 'calledAt'>): Pick<UseTimes, 'calledAt'> => {
    // A call in the future was recorded under a wrong clock, and must not refuse every report until then.
    const known = calledAt !== null && calledAt <= at ? calledAt : '';
    if (usedAt <= at && usedAt > known) return { calledAt: usedAt };
    throw ruleError('usedAt', 'laterUse');
  };
}

/** Also accepts a known instant in the future: the clock may have been set back. */
function isWithinAnHour(known: string | null, at: string): boolean {
  return known !== null && Math.abs(Date.parse(at) - Date.parse(known)) < exactnessMs;
}
