import type { CredentialsDraft, EntryChange } from '../contract/entry.ts';
import { SignetError } from '../contract/errors.ts';
import {
  apiKeyMarks,
  type CredentialsPlace,
  type CredentialValues,
  lendCredentials,
  sealCredentials,
} from './credentials.ts';
import type { StoredEntry } from './document.ts';

export type Place = Pick<CredentialsPlace, 'entryKeys' | 'vaultId'>;

/** Nothing is known yet of a key that just came. */
export function newKey(
  entry: StoredEntry,
  place: Place,
  { credentials, at }: { readonly credentials: CredentialsDraft; readonly at: string },
) {
  return {
    ...apiKeyMarks(credentials.apiKey),
    credentialsChangedAt: at,
    lastCheck: null,
    calledAt: null,
    signedAt: null,
    ...sealedAnew(entry, place, credentials),
  };
}

type Change = Pick<EntryChange, 'credentials' | 'isSwapped'> & { readonly at: string };

/**
 * What an edit makes of an entry's own key. All three values of another API key are a new key. Fewer, or the
 * same API key, put right what was mistyped: OKX made the key when it did, so that its rotation goes on.
 *
 * @returns nothing where the edit leaves the key alone
 */
export function changedKey(
  entry: StoredEntry,
  place: Place,
  { credentials = {}, isSwapped, at }: Change,
): Partial<StoredEntry> {
  const { apiKey, secretKey, passphrase } = credentials;
  const given = [apiKey, secretKey, passphrase].filter((value) => value !== undefined);
  if (isSwapped && given.length > 0) throw swappedAndGiven();
  if (!isSwapped && given.length === 0) return {};
  const marks = apiKey === undefined ? {} : apiKeyMarks(apiKey);
  const isAnother = 'apiKeyDigest' in marks && marks.apiKeyDigest !== entry.apiKeyDigest;
  if (isAnother && apiKey && secretKey && passphrase) {
    return newKey(entry, place, { credentials: { apiKey, secretKey, passphrase }, at });
  }
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
    return { ...marks, lastCheck: null, ...sealedAnew(entry, place, corrected) };
  });
}

function sealedAnew(entry: StoredEntry, place: Place, values: CredentialValues) {
  // Nor that of a key which is gone: what OKX says of that one may still be on its way.
  const credentialVersion = entry.latestCredentialVersion + 1;
  const sealedTo = { ...place, entryId: entry.id, credentialVersion };
  const credentials = sealCredentials(sealedTo, values);
  return { credentialVersion, latestCredentialVersion: credentialVersion, credentials };
}

function swappedAndGiven(): SignetError {
  const message = 'isSwapped: must not be given together with credentials.';
  return new SignetError('INPUT_INVALID', message, { field: 'isSwapped' });
}
