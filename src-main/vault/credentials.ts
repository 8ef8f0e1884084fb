import { createHash } from 'node:crypto';
import { apiKeyEndingOf, type CredentialField, failure } from '#contract';
import type { SealedCredentials, StoredEntry } from './document.ts';
import type { EntryKeys } from './entry-keys.ts';
import { open, seal } from './envelope.ts';

/** The API key, secret key and passphrase while they are lent: UTF-8 bytes, wiped when the callback returns. */
export type Credentials = {
  readonly apiKey: Buffer;
  readonly secretKey: Buffer;
  readonly passphrase: Buffer;
};

const order = ['apiKey', 'secretKey', 'passphrase'] as const;
const lengthBytes = 2;
const dataPrefix = 'signet/v1/credentials/';

/** Binds sealed credentials to a vault, an entry and a version: they do not open under any other. */
export type CredentialsPlace = {
  readonly entryKeys: EntryKeys;
  /** 32 hexadecimal digits. */
  readonly vaultId: string;
  readonly entryId: string;
  readonly credentialVersion: number;
};

/** The three values, as text that was typed or as bytes that are lent. */
export type CredentialValues = { readonly [field in CredentialField]: string | Buffer };

/** Seals the three values under the key that belongs to their entry alone. */
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
 * Opens sealed credentials, lends them to `use`, and wipes them.
 *
 * @param use must not keep the bytes, and must be done with them when it returns
 * @throws SignetError `VAULT_DAMAGED` if the seal does not verify for this vault, entry and version
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

/**
 * The parts of an API key that an unlocked vault shows: they tell keys apart, and cannot be used to sign.
 *
 * @returns the last 4 characters (none if the key has fewer than 12), and the SHA-256 digest in hexadecimal
 */
export function apiKeyMarks(apiKey: string): Pick<StoredEntry, 'apiKeyEnding' | 'apiKeyDigest'> {
  return {
    apiKeyEnding: apiKeyEndingOf(apiKey),
    apiKeyDigest: createHash('sha256').update(apiKey, 'utf8').digest('hex'),
  };
}

function placeData({ vaultId, entryId, credentialVersion }: CredentialsPlace): Buffer {
  return Buffer.from(`${dataPrefix}${vaultId}/${entryId}/${credentialVersion}`, 'utf8');
}

/** Concatenates API key, secret key and passphrase: for each, its length as 2 bytes, big-endian, then its UTF-8. */
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
    throw failure('VAULT_DAMAGED', [
      { name: 'vaultCredentialsForm' },
      { name: 'credentialsAgain' },
    ]);
  }
  return { apiKey, secretKey, passphrase };
}
