import type { EntrySummary } from '#contract';
import { indexEntries, noFilter, selectEntries } from '../entries/entry-selection.ts';

/** @returns the keys in which every word of the text is found, by their labels */
export function selectKeys(
  entries: readonly EntrySummary[],
  text: string,
  language: string,
): readonly EntrySummary[] {
  return selectEntries(indexEntries(entries, 'label', language), { ...noFilter, text });
}
