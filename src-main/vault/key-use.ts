import { type EntrySummary, SignetError } from '../contract/index.ts';

/** Who uses a key all day pays one save an hour for it. */
const exactnessMs = 3_600_000;

type UseTimes = Pick<EntrySummary, 'knownAt' | 'calledAt' | 'signedAt'>;

/**
 * What a use of its own key adds to the records of an entry.
 *
 * @param uses what was done with it; a call that OKX answered shows that it has the key
 * @param at the instant, ISO 8601 UTC
 * @returns tells it for the entry as it is then; `undefined` where this hour is written down already
 */
export function learnedFromUse(uses: readonly (keyof UseTimes)[], at: string) {
  return (entry: UseTimes): Partial<UseTimes> | undefined => {
    const unknown = uses.filter((use) => !isWithinAnHour(entry[use], at));
    return unknown.length === 0 ? undefined : Object.fromEntries(unknown.map((use) => [use, at]));
  };
}

/**
 * What its owner's word that an application used the key adds to the records of an entry. OKX counts from the
 * last call: one in the future, or not after one that is known, says nothing new.
 *
 * @param usedAt when the application used it, ISO 8601 UTC
 * @param at the present instant, ISO 8601 UTC
 * @returns tells it for the entry as it is then, and throws SignetError `INPUT_INVALID` where it is refused
 */
export function learnedFromOwner(usedAt: string, at: string) {
  return ({ calledAt }: Pick<UseTimes, 'calledAt'>): Pick<UseTimes, 'calledAt'> => {
    if (usedAt <= at && usedAt > (calledAt ?? '')) return { calledAt: usedAt };
    const message = 'usedAt: must be after the last call that is known, and not in the future.';
    throw new SignetError('INPUT_INVALID', message, { field: 'usedAt' });
  };
}

/** Also of an instant to come: the clock may have been set back. */
function isWithinAnHour(known: string | null, at: string): boolean {
  return known !== null && Math.abs(Date.parse(at) - Date.parse(known)) < exactnessMs;
}
