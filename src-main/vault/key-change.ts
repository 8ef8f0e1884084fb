import { withoutProof } from '../contract/compromise.ts';
import type { CredentialsDraft, EntryChange } from '../contract/entry.ts';
import { SignetError } from '../contract/errors.ts';
import { lastingTicks } from '../contract/ticks.ts';
import {
  apiKeyMarks,
  type CredentialsPlace,
  type CredentialValues,
  lendCredentials,
  sealCredentials,
} from './credentials.ts';
import type { StoredEntry } from './document.ts';
import { withMaskedNotes } from './leak-notes.ts';

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
    knownAt: null,
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
  const count = [apiKey, secretKey, passphrase].filter((value) => value !== undefined).length;
  if (isSwapped && count > 0) throw swappedAndGiven();
  if (!isSwapped && count === 0) return {};
  const marks = apiKey === undefined ? undefined : apiKeyMarks(apiKey);
  const isAnother = marks !== undefined && marks.apiKeyDigest !== entry.apiKeyDigest;
  const { compromises } = withMaskedNotes(entry, place);
  if (isAnother && apiKey && secretKey && passphrase) {
    const given = { credentials: { apiKey, secretKey, passphrase }, at };
    return { ...newKey(entry, place, given), compromises, ticks: lastingTicks(entry.ticks, at) };
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
    const right = isAnother ? correctedMarks(entry, marks, compromises) : { compromises };
    return { ...right, lastCheck: null, ...sealedAnew(entry, place, corrected) };
  });
}

/** What leaked is the key as it is put right. What OKX said of the mistyped one, it did not say of this. */
function correctedMarks(
  { apiKeyDigest }: StoredEntry,
  marks: ReturnType<typeof apiKeyMarks>,
  compromises: StoredEntry['compromises'],
): Partial<StoredEntry> {
  return {
    ...marks,
    knownAt: null,
    compromises: compromises.map((each) =>
      each.apiKeyDigest === apiKeyDigest ? { ...withoutProof(each), ...marks } : each,
    ),
  };
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
