import type { Environment, ListedEntry, Site } from '#contract';
import type { EntryReminders } from './reminders.ts';

/** The search and the filters of the list. */
export type EntryFilter = {
  readonly text: string;
  readonly site: Site | 'any';
  readonly environment: Environment | 'any';
  /** `read_only` finds the keys that have no other permission. */
  readonly permission: 'any' | 'read_only' | 'trade' | 'withdraw';
};
export type EntryOrder = 'label' | 'added' | 'due';

export const noFilter: EntryFilter = {
  text: '',
  site: 'any',
  environment: 'any',
  permission: 'any',
};

type Sortable = {
  readonly entry: ListedEntry;
  /** The text that a search looks at. Made at the first search, because folding thousands of texts takes long. */
  readonly text: () => string;
  readonly due: number;
};
/** Entries in order, each with its searchable text. It is built once, and searched at every key stroke. */
export type EntryIndex = readonly Sortable[];

type Ordering = {
  readonly order: EntryOrder;
  /** A BCP 47 tag, which decides the order of labels. */
  readonly language: string;
  readonly reminders: EntryReminders;
};

/** @returns a comparison of entries by their labels, in which numbers count as numbers and case does not count */
export function labelOrder(
  language: string,
): (a: Pick<ListedEntry, 'label'>, b: Pick<ListedEntry, 'label'>) => number {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (a, b) => compare(a.label, b.label);
}

export function indexEntries(
  entries: readonly ListedEntry[],
  { order, language, reminders }: Ordering,
): EntryIndex {
  const compare = labelOrder(language);
  const byLabel = (a: Sortable, b: Sortable) => compare(a.entry, b.entry);
  const orders: Record<EntryOrder, (a: Sortable, b: Sortable) => number> = {
    label: byLabel,
    added: (a, b) => b.entry.addedAt.localeCompare(a.entry.addedAt) || byLabel(a, b),
    due: (a, b) => compareNumbers(a.due, b.due) || byLabel(a, b),
  };
  return entries.map((entry) => sortableOf(entry, reminders)).sort(orders[order]);
}

/** @returns the entries that match the filters and contain every word of the text, in the order of the index */
export function selectEntries(index: EntryIndex, filter: EntryFilter): readonly ListedEntry[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return index
    .filter(
      ({ entry, text }) => fits(entry, filter) && words.every((word) => text().includes(word)),
    )
    .map(({ entry }) => entry);
}

function fits(entry: ListedEntry, { site, environment, permission }: EntryFilter): boolean {
  if (site !== 'any' && entry.site !== site) return false;
  if (environment !== 'any' && entry.environment !== environment) return false;
  if (permission === 'any') return true;
  return permission === 'read_only'
    ? entry.permissions.every((item) => item === 'read_only')
    : entry.permissions.includes(permission);
}

function sortableOf(entry: ListedEntry, reminders: EntryReminders): Sortable {
  const status = reminders.get(entry.id)?.status;
  const dates = [status?.dueAt, status?.expiresAt].map((at) => (at ? Date.parse(at) : never));
  let text: string | undefined;
  return {
    entry,
    text: () => {
      text ??= searchTextOf(entry);
      return text;
    },
    due: Math.min(...dates),
  };
}

function searchTextOf({ label, apiKeyEnding, account, notes, ...entry }: ListedEntry): string {
  const { applications, ipAllowlist } = entry;
  const accountName = account.kind === 'sub' ? account.name : '';
  return fold(
    [label, apiKeyEnding, ...applications, ...ipAllowlist, accountName, notes].join('\n'),
  );
}

/** Puts entries that are never due last. */
const never = Number.POSITIVE_INFINITY;

/** Infinities are equal to one another, and their difference is not a number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
