import {
  type Entry,
  type EntryChange,
  type EntryDraft,
  type EntryRecords,
  entryChangeSchema,
  entryDraftSchema,
  failure,
  foldCase,
  leakedKeyOf,
  lineForm,
  parse,
  ruleError,
  SignetError,
  withoutProof,
} from '#contract';
import { apiKeyMarks, sealCredentials } from './credentials.ts';
import { canonicalEntry, entryLimit, type StoredEntry, type VaultDocument } from './document.ts';
import { changedKey, type SealContext } from './key-change.ts';
import { assertSameKeys, assertUntouched, ownDetails, versionsOf } from './meanwhile.ts';

type AddedEntry = {
  readonly id: string;
  readonly draft: EntryDraft;
  /** The present instant, ISO 8601 UTC. */
  readonly at: string;
  /** Records of the key that exist already. */
  readonly records?: Partial<EntryRecords> | undefined;
};

const noRecords: EntryRecords = {
  lastCheck: null,
  knownAt: null,
  calledAt: null,
  signedAt: null,
  ticks: [],
  rotation: null,
  rotations: [],
  compromises: [],
  subAccounts: [],
};

/**
 * Adds an entry. Pure except for the fresh nonce.
 *
 * @throws SignetError `ENTRY_LIMIT_REACHED`, `LABEL_TAKEN`, `INPUT_INVALID`
 */
export function addEntry(
  document: VaultDocument,
  place: SealContext,
  { id, draft, at, records }: AddedEntry,
): VaultDocument {
  if (document.entries.size >= entryLimit) {
    throw new SignetError('ENTRY_LIMIT_REACHED', `A vault holds at most ${entryLimit} entries.`);
  }
  const { credentials, ...details } = parse(entryDraftSchema, draft, 'entry');
  assertLabelIsFree(document, details.label, id);
  assertNotAhead(details.createdOnOkxAt, at);
  const entry: StoredEntry = {
    id,
    ...details,
    ...apiKeyMarks(credentials.apiKey),
    credentialVersion: 1,
    credentialsChangedAt: at,
    addedAt: at,
    changedAt: at,
    ...noRecords,
    ...records,
    latestCredentialVersion: 1,
    credentials: sealCredentials({ ...place, entryId: id, credentialVersion: 1 }, credentials),
    otherCredentials: null,
  };
  return withEntry(document, canonicalEntry(entry));
}

/**
 * Changes one entry; all others stay the same objects.
 *
 * @throws SignetError `ENTRY_NOT_FOUND`, `LABEL_TAKEN`, `INPUT_INVALID`; `FILE_CHANGED` if another program changed or
 *   removed meanwhile what the change is about
 */
export function changeEntry(
  document: VaultDocument,
  place: SealContext,
  { id, ...given }: GivenChange & { readonly id: string },
): VaultDocument {
  return changeEntries(document, place, { ids: [id], ...given });
}

/** Makes the same change to many entries. */
export function changeEntries(
  document: VaultDocument,
  place: SealContext,
  { ids, ...given }: GivenChange & { readonly ids: readonly string[] },
): VaultDocument {
  return withEntries(
    document,
    ids.map((id) => changedEntry(document, place, { id, ...given })),
  );
}

type GivenChange = {
  readonly change: EntryChange;
  readonly at: string;
  /** The document that the owner of the change saw; without it, the present one. */
  readonly before?: VaultDocument;
};

function changedEntry(
  document: VaultDocument,
  place: SealContext,
  { id, change, at, before = document }: GivenChange & { readonly id: string },
): StoredEntry {
  const versions = versionsOf(id, { before, now: document });
  if (!versions) throw notFound();
  const entry = versions.now;
  const { credentials, isSwapped, ...details } = parse(entryChangeSchema, change, 'entry');
  if (credentials !== undefined || isSwapped) assertSameKeys(versions);
  const own = ownDetails(details, versions);
  if (own.label !== undefined) assertLabelIsFree(document, own.label, id);
  assertNotAhead(own.createdOnOkxAt, at);
  const changed: StoredEntry = { ...entry, ...own, changedAt: at };
  const moved = withoutWordElsewhere(changed, entry);
  const key = changedKey(moved, place, { credentials, isSwapped, at });
  return canonicalEntry({ ...moved, ...key });
}

/**
 * Drops the results of checks that asked another site, environment or host than the entry now names: they
 * prove neither that OKX has these keys nor that they are dead. A successful check at the same site stays,
 * since a key belongs to one environment for life and the record names it.
 */
function withoutWordElsewhere(changed: StoredEntry, before: StoredEntry): StoredEntry {
  const { rotation, site, environment, hosts } = changed;
  const isSameSite = site === before.site;
  const isSame = isSameSite && environment === before.environment;
  if (isSame && hosts.rest === before.hosts.rest) return changed;
  const kept = <Key extends Pick<StoredEntry, 'lastCheck' | 'knownAt'>>(key: Key): Key => {
    const stands = isSame || (isSameSite && key.lastCheck?.okxCode === null);
    return { ...key, lastCheck: stands ? key.lastCheck : null, knownAt: null };
  };
  const other = rotation?.other ? kept(rotation.other) : null;
  return {
    ...kept(changed),
    rotation: rotation && { ...rotation, other, proof: null },
    compromises: changed.compromises.map((each) =>
      leakedKeyOf(changed, each) ? withoutProof(each) : each,
    ),
  };
}

/** The records to save for an entry; as a function, if they depend on the entry as it is when saved. */
export type RecordChange =
  | Partial<EntryRecords>
  | ((entry: Entry) => Partial<EntryRecords> | undefined);

/** Changes of records by entry id. */
export type RecordChanges = Readonly<Record<string, RecordChange>>;

/**
 * Saves records of entries.
 *
 * @returns the same document if there is nothing to save
 * @throws SignetError `ENTRY_NOT_FOUND`, `INPUT_INVALID`, and what a change throws
 */
export function recordEntries(document: VaultDocument, changes: RecordChanges): VaultDocument {
  return withEntries(
    document,
    Object.entries(changes).flatMap(([id, change]) => {
      const entry = entryOf(document, id);
      const records = typeof change === 'function' ? change(summaryOf(entry)) : change;
      return records === undefined ? [] : canonicalEntry({ ...entry, ...records });
    }),
  );
}

export function withEntry(document: VaultDocument, entry: StoredEntry): VaultDocument {
  return withEntries(document, [entry]);
}

/** Copies the map once for all changed entries, since it may hold 10,000. */
function withEntries(document: VaultDocument, changed: readonly StoredEntry[]): VaultDocument {
  if (changed.length === 0) return document;
  const entries = new Map(document.entries);
  for (const entry of changed) entries.set(entry.id, entry);
  return { ...document, entries };
}

/**
 * Removes an entry.
 *
 * @param before the document that the owner saw
 * @throws SignetError `ENTRY_NOT_FOUND`; `FILE_CHANGED` if another program changed or removed the entry meanwhile
 */
export function removeEntry(
  document: VaultDocument,
  id: string,
  before: VaultDocument = document,
): VaultDocument {
  const versions = versionsOf(id, { before, now: document });
  if (versions) assertUntouched(versions);
  const entries = new Map(document.entries);
  if (entries.delete(id)) return { ...document, entries };
  throw notFound();
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function entryOf(document: VaultDocument, id: string): StoredEntry {
  const entry = document.entries.get(id);
  if (entry) return entry;
  throw notFound();
}

/** Leaves out the sealed credentials and the members that only sealing needs: the rest may leave the core. */
export function summaryOf({
  latestCredentialVersion: _latest,
  credentials: _sealed,
  otherCredentials: _alsoSealed,
  ...summary
}: StoredEntry): Entry {
  return summary;
}

/**
 * Compares what a person typed to confirm a removal with the label of the entry.
 *
 * @throws SignetError `INPUT_INVALID` unless they are equal
 */
export function assertLabelOf({ label }: Pick<Entry, 'label'>, typed: string): void {
  if (lineForm(typed) === lineForm(label)) return;
  const message = 'The label typed is not the label of this entry, so nothing was deleted.';
  throw new SignetError('INPUT_INVALID', message, { field: 'label' });
}

function assertLabelIsFree({ entries }: VaultDocument, label: string, ownId: string): void {
  const folded = foldCase(label);
  if (
    [...entries.values()].some((entry) => entry.id !== ownId && foldCase(entry.label) === folded)
  ) {
    throw failure('LABEL_TAKEN', [{ name: 'labelTaken' }], { field: 'label' });
  }
}

/** A key that OKX creates tomorrow would be due too late, and nothing would tell its owner. */
function assertNotAhead(createdOnOkxAt: string | null | undefined, at: string): void {
  if (createdOnOkxAt && createdOnOkxAt > at) throw ruleError('createdOnOkxAt', 'notAheadOfNow');
}

function notFound(): SignetError {
  return new SignetError('ENTRY_NOT_FOUND', 'The vault has no such entry.', { field: 'id' });
}
