import type { ListedEntry } from '#contract';

/** Entries by their id. */
export type KeyIndex = ReadonlyMap<string, ListedEntry>;

export function indexKeys(entries: readonly ListedEntry[]): KeyIndex {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
