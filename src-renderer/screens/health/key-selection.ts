import type { ListedEntry } from '#contract';
import { indexEntries, noFilter, selectEntries } from '../../components/entry-selection.ts';
import type { EntryReminders } from '../../components/reminders.ts';

/** @returns the keys that contain every word of the text, sorted by their labels */
export function selectKeys(
  entries: readonly ListedEntry[],
  text: string,
  language: string,
): readonly ListedEntry[] {
  return selectEntries(
    indexEntries(entries, { order: 'label', language, reminders: noReminders }),
    { ...noFilter, text },
  );
}

/** The order of labels needs no dates. */
const noReminders: EntryReminders = new Map();
