import type { ListedEntry } from '#contract';
import { indexEntries, noFilter, selectEntries } from '../../components/entry-selection.ts';
import type { EntryReminders } from '../../components/reminders.ts';

/** @returns the keys in which every word of the text is found, by their labels */
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

/** Their dates do not matter to the order of labels. */
const noReminders: EntryReminders = new Map();
