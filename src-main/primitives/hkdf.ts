import { SignetError } from '#contract';
import { hmacSha256 } from './hmac.ts';

/** RFC 5869, section 2.3, allows at most 255 blocks of the hash. */
const digestBytes = 32;
const maximumBytes = 255 * digestBytes;

/**
 * HKDF-Extract (RFC 5869, section 2.2).
 *
 * @param salt if empty, 32 zero bytes are used, as the RFC specifies
 * @param inputKey the input keying material
 * @returns the pseudorandom key, 32 bytes; the caller wipes it
 */
export function hkdfExtract(salt: Uint8Array, inputKey: Uint8Array): Buffer {
  return hmacSha256(salt.length === 0 ? Buffer.alloc(digestBytes) : salt, inputKey, 'buffer');
}

/**
 * HKDF-Expand (RFC 5869, section 2.3).
 *
 * @param pseudorandomKey from {@link hkdfExtract}
 * @param info the purpose of the derived key, which separates the domains
 * @param length 1 to 8160 bytes
 * @returns the derived key; the caller wipes it
 * @throws SignetError `INPUT_INVALID` if the length is out of range
 */
export function hkdfExpand(
  pseudorandomKey: Uint8Array,
  info: Uint8Array | string,
  length = digestBytes,
): Buffer {
  if (!Number.isInteger(length) || length < 1 || length > maximumBytes) {
    throw new SignetError('INPUT_INVALID', `The key length must be 1 to ${maximumBytes} bytes.`);
  }
  const infoBytes = typeof info === 'string' ? Buffer.from(info, 'utf8') : info;
  const output = Buffer.allocUnsafe(length);
  let previous: Buffer = Buffer.alloc(0);
  for (let counter = 1, offset = 0; offset < length; counter++, offset += digestBytes) {
    const block = Buffer.concat([previous, infoBytes, Buffer.of(counter)]);
    previous.fill(0);
    previous = hmacSha256(pseudorandomKey, block, 'buffer');
    block.fill(0);
    previous.copy(output, offset);
  }
  previous.fill(0);
  return output;
}
