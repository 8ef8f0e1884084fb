import type { Entry } from '#contract';

/** Entries by their id. */
export type KeyIndex = ReadonlyMap<string, Entry>;

export function indexKeys(entries: readonly Entry[]): KeyIndex {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
