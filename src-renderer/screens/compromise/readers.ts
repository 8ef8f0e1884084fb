import { type Entry, type ListedEntry, readersOf } from '#contract';

/** @returns the entries whose keys can be used to ask OKX, those of the same account first */
export function rankedReaders(
  entry: Entry,
  entries: readonly ListedEntry[],
): readonly ListedEntry[] {
  const rank = ({ account }: ListedEntry) =>
    JSON.stringify(account) === JSON.stringify(entry.account) ? 0 : 1;
  return readersOf(entry, entries).toSorted(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label),
  );
}
