import type { EntrySummary } from '#contract';

/** Entries by their id. */
export type KeyIndex = ReadonlyMap<string, EntrySummary>;

export function indexKeys(entries: readonly EntrySummary[]): KeyIndex {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
