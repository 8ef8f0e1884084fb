import {
  type CredentialsDraft,
  type EntryChange,
  lastingTicks,
  SignetError,
  withoutProof,
} from '#contract';
import {
  apiKeyMarks,
  type CredentialsPlace,
  type CredentialValues,
  lendCredentials,
  sealCredentials,
} from './credentials.ts';
import type { StoredEntry } from './document.ts';
import { withMaskedNotes } from './leak-notes.ts';

export type SealContext = Pick<CredentialsPlace, 'entryKeys' | 'vaultId'>;

/** Seals a key that is new to the entry. Nothing is known about it yet. */
export function newKey(
  entry: StoredEntry,
  place: SealContext,
  { credentials, at }: { readonly credentials: CredentialsDraft; readonly at: string },
) {
  return {
    ...apiKeyMarks(credentials.apiKey),
    credentialsChangedAt: at,
    lastCheck: null,
    knownAt: null,
    calledAt: null,
    signedAt: null,
    ...sealedAnew(entry, place, credentials),
  };
}

type Change = Pick<EntryChange, 'credentials' | 'isSwapped'> & { readonly at: string };

/**
 * Applies an edit to an entry's own key. There are three cases:
 *
 * - another API key with both other values is a new key: what Signet knew about the old one is dropped;
 * - fewer values, or the same API key, correct a typing error or damage: the key's age and its rotation continue;
 * - `isSwapped` exchanges secret key and passphrase, without either leaving the vault.
 *
 * @returns no members if the edit does not touch the key
 * @throws SignetError `INPUT_INVALID` if `isSwapped` comes together with credentials
 */
export function changedKey(
  entry: StoredEntry,
  place: SealContext,
  { credentials = {}, isSwapped, at }: Change,
): Partial<StoredEntry> {
  const { apiKey, secretKey, passphrase } = credentials;
  const count = [apiKey, secretKey, passphrase].filter((value) => value !== undefined).length;
  if (isSwapped && count > 0) throw swappedAndGiven();
  if (!isSwapped && count === 0) return {};
  const marks = apiKey === undefined ? undefined : apiKeyMarks(apiKey);
  const isAnother = marks !== undefined && marks.apiKeyDigest !== entry.apiKeyDigest;
  const { compromises } = withMaskedNotes(entry, place);
  const all = apiKey && secretKey && passphrase ? { apiKey, secretKey, passphrase } : undefined;
  if (isAnother && all) {
    const key = newKey(entry, place, { credentials: all, at });
    return { ...key, compromises, ticks: lastingTicks(entry.ticks, at) };
  }
  const right = marks ? correctedMarks(entry, marks, compromises) : { compromises };
  // The stored values are not opened: they may be damaged, and all three are entered again for that reason.
  if (all) return { ...right, lastCheck: null, ...sealedAnew(entry, place, all) };
  const { credentialVersion } = entry;
  const own = { ...place, entryId: entry.id, credentialVersion };
  return lendCredentials(own, entry.credentials, (lent) => {
    const turned = { ...lent, secretKey: lent.passphrase, passphrase: lent.secretKey };
    const corrected = isSwapped
      ? turned
      : {
          apiKey: apiKey ?? lent.apiKey,
          secretKey: secretKey ?? lent.secretKey,
          passphrase: passphrase ?? lent.passphrase,
        };
    return { ...right, lastCheck: null, ...sealedAnew(entry, place, corrected) };
  });
}

/**
 * Moves the compromises of a mistyped API key to the corrected one, since that is the key that leaked. OKX's
 * answers were about the mistyped key, so they are dropped. The same API key only restores marks that are damaged.
 */
function correctedMarks(
  { apiKeyDigest }: StoredEntry,
  marks: ReturnType<typeof apiKeyMarks>,
  compromises: StoredEntry['compromises'],
): Partial<StoredEntry> {
  const isSame = marks.apiKeyDigest === apiKeyDigest;
  return {
    ...marks,
    ...(isSame ? {} : { knownAt: null }),
    compromises: compromises.map((each) =>
      each.apiKeyDigest === apiKeyDigest
        ? { ...(isSame ? each : withoutProof(each)), ...marks }
        : each,
    ),
  };
}

function sealedAnew(entry: StoredEntry, place: SealContext, values: CredentialValues) {
  // The version of a removed key is not used again either: a check of that key may still be under way.
  const credentialVersion = entry.latestCredentialVersion + 1;
  const sealedTo = { ...place, entryId: entry.id, credentialVersion };
  const credentials = sealCredentials(sealedTo, values);
  return { credentialVersion, latestCredentialVersion: credentialVersion, credentials };
}

function swappedAndGiven(): SignetError {
  const message = 'isSwapped: must not be combined with credentials.';
  return new SignetError('INPUT_INVALID', message, { field: 'isSwapped' });
}
