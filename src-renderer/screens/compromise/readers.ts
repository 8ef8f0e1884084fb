import { type Entry, type ListedEntry, readersOf } from '#contract';

/** @returns the entries with whose key OKX can be asked, those of the same account first */
export function rankedReaders(
  entry: Entry,
  entries: readonly ListedEntry[],
): readonly ListedEntry[] {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const rank = ({ account }: ListedEntry) => (isSame(account, entry.account) ? 0 : 1);
  return readersOf(entry, entries).toSorted(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label),
  );
}
