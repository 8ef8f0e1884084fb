import {
  assertNever,
  type CredentialsDraft,
  credentialsSchema,
  type Entry,
  type EntryKey,
  type EntryRecords,
  parse,
  type Rotation,
  ruleError,
} from '#contract';
import {
  canonicalEntry,
  type SealedCredentials,
  type StoredEntry,
  type VaultDocument,
} from './document.ts';
import { entryOf, summaryOf, withEntry } from './entries.ts';
import { newKey, type SealContext } from './key-change.ts';
import { withMaskedNotes } from './leak-notes.ts';
import { assertSameKeys, versionsOf } from './meanwhile.ts';

type OtherKey = NonNullable<Rotation['other']>;

/** The members that move with a key when an entry's two keys are exchanged. */
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
 * A step of a rotation, as far as it moves the entry's two keys:
 *
 * - `hold` stores a second key beside the entry's own, and replaces an earlier second key;
 * - `exchange` swaps the two keys;
 * - `end` removes the rotation and one of the keys, including its sealed credentials.
 */
export type RotationAction =
  | {
      readonly kind: 'hold';
      readonly credentials: CredentialsDraft;
      /** When OKX created the key, ISO 8601 UTC; `null` if unknown. */
      readonly createdOnOkxAt: string | null;
      readonly at: string;
    }
  | { readonly kind: 'exchange'; readonly switchedAt: string | null }
  | {
      readonly kind: 'end';
      /** The key that stays with the entry. */
      readonly keeps: 'own' | 'other';
      /** Other records to save together with the step. */
      readonly records: Partial<Omit<EntryRecords, 'rotation'>>;
    };

type Turn = {
  readonly id: string;
  readonly stepOf: (entry: Entry) => RotationAction;
  /** The document that the owner saw; without it, the present one. */
  readonly before?: VaultDocument;
};

/**
 * Takes one entry's rotation a step further.
 *
 * @throws SignetError `ENTRY_NOT_FOUND`; `INPUT_INVALID` if no rotation is under way, the step needs a second
 * key and there is none, or the credentials are malformed or have the API key that is being replaced; `FILE_CHANGED` if
 * another program replaced a key or took the rotation further meanwhile
 */
export function rotateEntry(
  document: VaultDocument,
  place: SealContext,
  { id, stepOf, before = document }: Turn,
): VaultDocument {
  const versions = versionsOf(id, { before, now: document });
  if (versions) assertSameKeys(versions);
  const entry = entryOf(document, id);
  return withEntry(document, canonicalEntry(rotated(entry, place, stepOf(summaryOf(entry)))));
}

function rotated(entry: StoredEntry, place: SealContext, step: RotationAction): StoredEntry {
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
      return assertNever(step);
  }
}

/**
 * Returns the sealed credentials of one of an entry's keys, with its fields, such as the version that they are
 * sealed for.
 *
 * @throws SignetError `INPUT_INVALID` if `other` is asked for and the entry has no second key
 */
export function sealedKeyOf(
  entry: StoredEntry,
  which: 'own' | 'other',
): { readonly key: EntryKey; readonly credentials: SealedCredentials } {
  return which === 'own' ? { key: entry, credentials: entry.credentials } : otherKeyOf(entry);
}

function otherKeyOf({ rotation, otherCredentials }: StoredEntry) {
  if (rotation?.other && otherCredentials) {
    return { key: rotation.other, credentials: otherCredentials };
  }
  throw ruleError('rotation', 'rotationKeyless');
}

function withOtherKey(entry: StoredEntry): StoredEntry {
  const { key, credentials } = otherKeyOf(entry);
  return { ...entry, ...key, credentials };
}

/**
 * Counts Signet's own check as the key's last call, now that the old key stays. During the rotation it did not
 * count, since a check is no proof that an application still uses the key; OKX counts every call.
 */
function withCalls(entry: StoredEntry): StoredEntry {
  const { lastCheck, calledAt } = entry;
  const isLater = lastCheck?.okxCode === null && lastCheck.checkedAt > (calledAt ?? '');
  return isLater ? { ...entry, calledAt: lastCheck.checkedAt } : entry;
}

/** Refuses the same API key twice: deleting the old key on OKX would delete the new one too. */
function assertIsAnother({ apiKeyDigest }: Pick<OtherKey, 'apiKeyDigest'>, own: StoredEntry): void {
  if (apiKeyDigest !== own.apiKeyDigest) return;
  throw ruleError('credentials.apiKey', 'otherApiKey');
}

function rotationOf({ rotation }: StoredEntry): Rotation {
  if (rotation) return rotation;
  throw ruleError('rotation', 'rotationMissing');
}

function keyOf(entry: StoredEntry): OtherKey {
  const pairs = keyNames.map((name) => [name, entry[name]]);
  return Object.fromEntries(pairs) as OtherKey; // keyNames has every name of the type
}
