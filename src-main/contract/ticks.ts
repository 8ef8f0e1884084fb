import type { ChecklistItem } from './record.ts';

/** What is said of one key: where its copies are, who has it, and the addresses bound to it. */
const itemsOfKey: readonly ChecklistItem[] = [
  'plaintext-removed',
  'sole-application',
  'addresses-fixed',
];

/**
 * @param since when the new key came, ISO 8601 UTC
 * @returns the ticks that still mean something when an entry has a new key for good
 */
export function lastingTicks<
  Tick extends { readonly item: ChecklistItem; readonly tickedAt: string },
>(ticks: readonly Tick[], since: string): readonly Tick[] {
  return ticks.filter(({ item, tickedAt }) => !itemsOfKey.includes(item) || tickedAt > since);
}
