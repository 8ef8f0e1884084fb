import {
  type CredentialsDraft,
  credentialsSchema,
  type EntryRecords,
  type EntrySummary,
} from '../contract/entry.ts';
import { missingCase, SignetError } from '../contract/errors.ts';
import { parse } from '../contract/parse.ts';
import type { Rotation } from '../contract/record.ts';
import { canonicalEntry, type StoredEntry, type VaultDocument } from './document.ts';
import { entryOf, summaryOf, withEntry } from './entries.ts';
import { newKey, type Place } from './key-change.ts';
import { withMaskedNotes } from './leak-notes.ts';

type OtherKey = NonNullable<Rotation['other']>;

/** What goes with a key when an entry's two keys change places. */
const keyNames = [
  'apiKeyEnding',
  'apiKeyDigest',
  'credentialVersion',
  'credentialsChangedAt',
  'lastCheck',
  'knownAt',
  'calledAt',
  'signedAt',
  'createdOnOkxAt',
] as const satisfies readonly (keyof OtherKey)[];

/**
 * A step of a rotation, as far as the two keys are concerned:
 *
 * - `hold` keeps a second key beside the entry's own, in place of one that may have been there;
 * - `exchange` puts the two in each other's place;
 * - `end` forgets the rotation and one of the keys: nothing of what was sealed of that is left.
 */
export type RotationStep =
  | {
      readonly kind: 'hold';
      readonly credentials: CredentialsDraft;
      /** When OKX made the key, ISO 8601 UTC; `null` where nobody knows. */
      readonly createdOnOkxAt: string | null;
      readonly at: string;
    }
  | { readonly kind: 'exchange'; readonly switchedAt: string | null }
  | {
      readonly kind: 'end';
      /** Which of the keys stays with the entry. */
      readonly keeps: 'own' | 'other';
      /** What else there is to write down in the same save. */
      readonly records: Partial<Omit<EntryRecords, 'rotation'>>;
    };

type Turn = { readonly id: string; readonly stepOf: (entry: EntrySummary) => RotationStep };

/**
 * The document with one entry's rotation a step on.
 *
 * @throws SignetError `ENTRY_NOT_FOUND`; `INPUT_INVALID` for an entry that is not being rotated, has no other
 * key where one is needed, or for credentials that are none, or those of the key that is to be replaced
 */
export function rotateEntry(
  document: VaultDocument,
  place: Place,
  { id, stepOf }: Turn,
): VaultDocument {
  const entry = entryOf(document, id);
  return withEntry(document, canonicalEntry(rotated(entry, place, stepOf(summaryOf(entry)))));
}

function rotated(entry: StoredEntry, place: Place, step: RotationStep): StoredEntry {
  const rotation = rotationOf(entry);
  switch (step.kind) {
    case 'hold': {
      const { credentials: draft, createdOnOkxAt, at } = step;
      const given = { credentials: parse(credentialsSchema, draft, 'credentials'), at };
      const { credentials, latestCredentialVersion, ...key } = newKey(entry, place, given);
      assertIsAnother(key, entry);
      const held = { ...rotation, other: { ...key, createdOnOkxAt } };
      const masked = withMaskedNotes(entry, place);
      return { ...masked, rotation: held, latestCredentialVersion, otherCredentials: credentials };
    }
    case 'exchange':
      return {
        ...withOtherKey(entry),
        rotation: { ...rotation, other: keyOf(entry), switchedAt: step.switchedAt },
        otherCredentials: entry.credentials,
      };
    case 'end': {
      const masked = withMaskedNotes(entry, place);
      const kept = step.keeps === 'own' ? masked : withCalls(withOtherKey(masked));
      return { ...kept, ...step.records, rotation: null, otherCredentials: null };
    }
    default:
      return missingCase(step);
  }
}

/**
 * The sealed credentials of one of an entry's keys, and the version that they are sealed for.
 *
 * @throws SignetError `INPUT_INVALID` where there is no other
 */
export function sealedKeyOf(
  entry: StoredEntry,
  which: 'own' | 'other',
): Pick<StoredEntry, 'credentialVersion' | 'credentials'> {
  if (which === 'own') return entry;
  const { key, credentials } = otherKeyOf(entry);
  return { credentialVersion: key.credentialVersion, credentials };
}

function otherKeyOf({ rotation, otherCredentials }: StoredEntry) {
  if (rotation?.other && otherCredentials) {
    return { key: rotation.other, credentials: otherCredentials };
  }
  const message = 'rotation: there is no other key beside the own one of this entry.';
  throw new SignetError('INPUT_INVALID', message, { field: 'rotation' });
}

function withOtherKey(entry: StoredEntry): StoredEntry {
  const { key, credentials } = otherKeyOf(entry);
  return { ...entry, ...key, credentials };
}

/** Signet's own question after the switch was no use of the old key by an application; to OKX it was one. */
function withCalls(entry: StoredEntry): StoredEntry {
  const { lastCheck, calledAt } = entry;
  const isLater = lastCheck?.okxCode === null && lastCheck.checkedAt > (calledAt ?? '');
  return isLater ? { ...entry, calledAt: lastCheck.checkedAt } : entry;
}

/** Whoever deletes the old key on OKX must not delete the new one with it. */
function assertIsAnother({ apiKeyDigest }: Pick<OtherKey, 'apiKeyDigest'>, own: StoredEntry): void {
  if (apiKeyDigest !== own.apiKeyDigest) return;
  const message = 'credentials.apiKey: must not be that of the key which is to be replaced.';
  throw new SignetError('INPUT_INVALID', message, { field: 'credentials.apiKey' });
}

function rotationOf({ rotation }: StoredEntry): Rotation {
  if (rotation) return rotation;
  const message = 'rotation: none is under way for this entry.';
  throw new SignetError('INPUT_INVALID', message, { field: 'rotation' });
}

function keyOf(entry: StoredEntry): OtherKey {
  const pairs = keyNames.map((name) => [name, entry[name]]);
  return Object.fromEntries(pairs) as OtherKey; // the names are those of the type, every one
}
