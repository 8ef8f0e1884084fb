import {
  type EntryChange,
  type EntryDraft,
  type EntrySummary,
  entryChangeSchema,
  entryDraftSchema,
} from '../contract/entry.ts';
import { SignetError } from '../contract/errors.ts';
import { parse } from '../contract/parse.ts';
import { foldCase } from '../contract/vocabulary.ts';
import { apiKeyMarks, type CredentialsPlace, sealCredentials } from './credentials.ts';
import { canonicalEntry, entryLimit, type StoredEntry, type VaultDocument } from './document.ts';

type Place = Pick<CredentialsPlace, 'entryKeys' | 'vaultId'>;

/** The document with one entry more. Pure but for the fresh nonce. */
export function addEntry(
  document: VaultDocument,
  place: Place,
  { id, draft, at }: { readonly id: string; readonly draft: EntryDraft; readonly at: string },
): VaultDocument {
  if (document.entries.size >= entryLimit) {
    throw new SignetError('ENTRY_LIMIT_REACHED', `A vault holds at most ${entryLimit} entries.`);
  }
  const { credentials, ...details } = parse(entryDraftSchema, draft, 'entry');
  assertLabelIsFree(document, details.label, id);
  const entry: StoredEntry = {
    id,
    ...details,
    ...apiKeyMarks(credentials.apiKey),
    credentialVersion: 1,
    addedAt: at,
    changedAt: at,
    credentialsChangedAt: at,
    credentials: sealCredentials({ ...place, entryId: id, credentialVersion: 1 }, credentials),
  };
  return { entries: new Map(document.entries).set(id, canonicalEntry(entry)) };
}

/** The document with one entry changed; the others are the same objects. */
export function changeEntry(
  document: VaultDocument,
  place: Place,
  { id, change, at }: { readonly id: string; readonly change: EntryChange; readonly at: string },
): VaultDocument {
  const entry = entryOf(document, id);
  const { credentials, ...details } = parse(entryChangeSchema, change, 'entry');
  if (details.label !== undefined) assertLabelIsFree(document, details.label, id);
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  const changed: StoredEntry = { ...entry, ...Object.fromEntries(given), changedAt: at };
  const replaced = credentials && {
    ...apiKeyMarks(credentials.apiKey),
    credentialVersion: entry.credentialVersion + 1,
    credentialsChangedAt: at,
    credentials: sealCredentials(
      { ...place, entryId: id, credentialVersion: entry.credentialVersion + 1 },
      credentials,
    ),
  };
  const next = canonicalEntry({ ...changed, ...replaced });
  return { entries: new Map(document.entries).set(id, next) };
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function removeEntry(document: VaultDocument, id: string): VaultDocument {
  const entries = new Map(document.entries);
  if (entries.delete(id)) return { entries };
  throw notFound();
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function entryOf(document: VaultDocument, id: string): StoredEntry {
  const entry = document.entries.get(id);
  if (entry) return entry;
  throw notFound();
}

/** What may leave the core: the entry without its sealed credentials. */
export function summaryOf({ credentials: _sealed, ...summary }: StoredEntry): EntrySummary {
  return summary;
}

function assertLabelIsFree({ entries }: VaultDocument, label: string, ownId: string): void {
  const folded = foldCase(label);
  if (
    [...entries.values()].some((entry) => entry.id !== ownId && foldCase(entry.label) === folded)
  ) {
    const message = 'Another entry already has this label; labels are unique, ignoring case.';
    throw new SignetError('LABEL_TAKEN', message, { field: 'label' });
  }
}

function notFound(): SignetError {
  return new SignetError('ENTRY_NOT_FOUND', 'The vault has no such entry.', { field: 'id' });
}
