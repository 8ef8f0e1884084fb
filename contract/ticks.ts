import type { ChecklistItem } from './record.ts';

/** The ticks about one particular key, which do not hold for its replacement. */
const itemsOfKey: readonly ChecklistItem[] = [
  'plaintext-removed',
  'sole-application',
  'addresses-fixed',
];

/**
 * Selects the ticks that still hold after an entry has got a new key.
 *
 * @param since when the new key was added, ISO 8601 UTC
 */
export function lastingTicks<
  Tick extends { readonly item: ChecklistItem; readonly tickedAt: string },
>(ticks: readonly Tick[], since: string): readonly Tick[] {
  return ticks.filter(({ item, tickedAt }) => !itemsOfKey.includes(item) || tickedAt > since);
}
