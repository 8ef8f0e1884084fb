import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  KeyObject,
  randomBytes,
} from 'node:crypto';
import { failure, SignetError } from '#contract';

/** NIST SP 800-38D: GCM uses a 96-bit nonce as it is; 128 bits is the longest tag. */
export const nonceBytes = 12;
export const tagBytes = 16;
const keyBytes = 32;

/** The nonce, and the ciphertext (as long as the plaintext) followed by the 16-byte tag. */
export type Sealed = { readonly nonce: Buffer; readonly sealed: Buffer };

/**
 * Encrypts and authenticates with AES-256-GCM under a fresh random nonce.
 *
 * @param key 32 bytes, or a key object of them
 * @param associatedData authenticated, but not part of the result
 * @param nonce 12 bytes; only tests pass one, to reproduce known answers
 */
export function seal(
  key: Uint8Array | KeyObject,
  plaintext: Uint8Array,
  associatedData: Uint8Array,
  nonce: Buffer = randomBytes(nonceBytes),
): Sealed {
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), nonce);
  cipher.setAAD(associatedData);
  const ciphertext = [cipher.update(plaintext), cipher.final()];
  return { nonce, sealed: Buffer.concat([...ciphertext, cipher.getAuthTag()]) };
}

/**
 * Verifies and decrypts the result of {@link seal}.
 *
 * @returns the plaintext; the caller wipes it if it is secret
 * @throws SignetError `VAULT_DAMAGED` if one bit of key, nonce, ciphertext, tag or associated data differs
 */
export function open(
  key: Uint8Array | KeyObject,
  { nonce, sealed }: Sealed,
  associatedData: Uint8Array,
): Buffer {
  if (nonce.length !== nonceBytes || sealed.length < tagBytes) throw damaged();
  const tagAt = sealed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', keyObject(key), nonce);
  decipher.setAAD(associatedData);
  decipher.setAuthTag(sealed.subarray(tagAt));
  const plaintext = decipher.update(sealed.subarray(0, tagAt));
  try {
    decipher.final();
    return plaintext;
  } catch (cause) {
    plaintext.fill(0);
    throw damaged(cause);
  }
}

/** A key object costs a third of raw bytes per call. OpenSSL cleanses its copy when the object is freed. */
function keyObject(key: Uint8Array | KeyObject): KeyObject {
  if (key instanceof KeyObject) return key;
  if (key.length === keyBytes) return createSecretKey(key);
  throw new SignetError('INPUT_INVALID', `An AES-256 key must have ${keyBytes} bytes.`);
}

function damaged(cause?: unknown): SignetError {
  return failure('VAULT_DAMAGED', [{ name: 'vaultAltered' }], { cause });
}
