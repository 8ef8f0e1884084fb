import { createHash } from 'node:crypto';
import type { CredentialField } from '../contract/entry.ts';
import { SignetError } from '../contract/errors.ts';
import type { SealedCredentials, StoredEntry } from './document.ts';
import type { EntryKeys } from './entry-keys.ts';
import { open, seal } from './envelope.ts';

/** OKX's triple while it is lent: UTF-8 bytes, wiped when the callback returns. */
export type Credentials = {
  readonly apiKey: Buffer;
  readonly secretKey: Buffer;
  readonly passphrase: Buffer;
};

const order = ['apiKey', 'secretKey', 'passphrase'] as const;
const lengthBytes = 2;
const dataPrefix = 'signet/v1/credentials/';

/** To which place credentials are sealed: they open nowhere else, and in no other version. */
export type CredentialsPlace = {
  readonly entryKeys: EntryKeys;
  /** 32 hexadecimal digits. */
  readonly vaultId: string;
  readonly entryId: string;
  readonly credentialVersion: number;
};

/** A triple as it was typed, or as it is lent. */
export type CredentialValues = { readonly [field in CredentialField]: string | Buffer };

/** Seals a triple under a key of its own entry. */
export function sealCredentials(
  place: CredentialsPlace,
  values: CredentialValues,
): SealedCredentials {
  const plaintext = encode(values);
  try {
    const key = place.entryKeys.of(place.entryId);
    const { nonce, sealed } = seal(key, plaintext, placeData(place));
    return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
  } finally {
    plaintext.fill(0);
  }
}

/**
 * Opens a sealed triple, lends it, and wipes it.
 *
 * @param use must not keep the bytes, nor return before it is done with them
 * @throws SignetError `VAULT_DAMAGED` if the seal does not verify at this place
 */
export function lendCredentials<Result>(
  place: CredentialsPlace,
  { nonce, sealed }: SealedCredentials,
  use: (credentials: Credentials) => Result,
): Result {
  const parts = { nonce: Buffer.from(nonce, 'base64'), sealed: Buffer.from(sealed, 'base64') };
  const plaintext = open(place.entryKeys.of(place.entryId), parts, placeData(place));
  try {
    return use(decode(plaintext));
  } finally {
    plaintext.fill(0);
  }
}

/** What of an API key may be seen while its vault is unlocked: enough to tell keys apart, not to use one. */
export function apiKeyMarks(apiKey: string): Pick<StoredEntry, 'apiKeyEnding' | 'apiKeyDigest'> {
  return {
    apiKeyEnding: apiKey.length < 12 ? '' : apiKey.slice(-4),
    apiKeyDigest: createHash('sha256').update(apiKey, 'utf8').digest('hex'),
  };
}

function placeData({ vaultId, entryId, credentialVersion }: CredentialsPlace): Buffer {
  return Buffer.from(`${dataPrefix}${vaultId}/${entryId}/${credentialVersion}`, 'utf8');
}

/** API key, secret key, passphrase: each its length in two bytes, big-endian, then UTF-8. */
function encode(values: CredentialValues): Buffer {
  const total = order.reduce(
    (sum, field) => sum + lengthBytes + Buffer.byteLength(values[field]),
    0,
  );
  const plaintext = Buffer.alloc(total);
  order.reduce((offset, field) => {
    const value = values[field];
    const start = offset + lengthBytes;
    const length =
      typeof value === 'string'
        ? plaintext.write(value, start, 'utf8')
        : value.copy(plaintext, start);
    plaintext.writeUInt16BE(length, offset);
    return start + length;
  }, 0);
  return plaintext;
}

function decode(plaintext: Buffer): Credentials {
  const fields: Buffer[] = [];
  let offset = 0;
  while (fields.length < order.length && offset + lengthBytes <= plaintext.length) {
    const end = offset + lengthBytes + plaintext.readUInt16BE(offset);
    fields.push(plaintext.subarray(offset + lengthBytes, end));
    offset = end;
  }
  const [apiKey, secretKey, passphrase] = fields;
  if (offset !== plaintext.length || !apiKey || !secretKey || !passphrase) {
    throw new SignetError('VAULT_DAMAGED', 'Sealed credentials are not in their canonical form.');
  }
  return { apiKey, secretKey, passphrase };
}
