import { SignetError } from '#contract';
import { maskedText } from '../primitives/mask.ts';
import { type CredentialsPlace, lendCredentials } from './credentials.ts';
import type { StoredEntry } from './document.ts';

type SealContext = Pick<CredentialsPlace, 'entryKeys' | 'vaultId'>;

/**
 * Masks the entry's keys in the notes that its owner wrote about compromises.
 *
 * SECURITY: others read a report, and once a key is removed, a note that quotes it can no longer be recognised.
 */
export function withMaskedNotes(entry: StoredEntry, place: SealContext): StoredEntry {
  if (entry.compromises.every(({ notes }) => notes === '')) return entry;
  const secrets = secretsOf(entry, place);
  const compromises = entry.compromises.map((each) => ({
    ...each,
    notes: maskedText(each.notes, secrets),
  }));
  return { ...entry, compromises };
}

function secretsOf(entry: StoredEntry, place: SealContext): readonly string[] {
  const { credentialVersion, credentials, rotation, otherCredentials } = entry;
  const keys = [{ version: credentialVersion, sealed: credentials }];
  if (rotation?.other && otherCredentials) {
    keys.push({ version: rotation.other.credentialVersion, sealed: otherCredentials });
  }
  return keys.flatMap(({ version, sealed }) => {
    try {
      const at = { ...place, entryId: entry.id, credentialVersion: version };
      return lendCredentials(at, sealed, (lent) =>
        Object.values(lent).map((bytes) => bytes.toString('utf8')),
      );
    } catch (cause) {
      // Damaged credentials cannot be recognised in a text, and must not stop their owner from replacing them.
      if (cause instanceof SignetError && cause.code === 'VAULT_DAMAGED') return [];
      throw cause;
    }
  });
}
