import { hash } from 'node:crypto';
import { SignetError } from '../contract/errors.ts';

/** RFC 2104, section 2: B, the block length of SHA-256 in bytes, and the two pads. */
const blockBytes = 64;
const digestBytes = 32;
const innerPad = 0x36;
const outerPad = 0x5c;

/**
 * HMAC-SHA256 (RFC 2104) as two one-shot hashes.
 *
 * `createHmac` copies a key into native memory that is only freed when the garbage collector comes by;
 * here every copy of the key is wiped before the call returns. ADR 0003 has the reasoning and the figures.
 *
 * @param key 1 byte or more; keys above 64 bytes are hashed first, as RFC 2104 says
 * @param message text is taken as UTF-8
 * @returns the 32-byte code in the encoding asked for; `'buffer'` for a code that is itself a secret
 * @throws SignetError `INPUT_INVALID` for an empty key
 */
export function hmacSha256(
  key: Uint8Array,
  message: string | Uint8Array,
  encoding: 'buffer',
): Buffer;
export function hmacSha256(
  key: Uint8Array,
  message: string | Uint8Array,
  encoding: 'base64' | 'hex',
): string;
export function hmacSha256(
  key: Uint8Array,
  message: string | Uint8Array,
  encoding: 'buffer' | 'base64' | 'hex',
): Buffer | string {
  if (key.length === 0) throw new SignetError('INPUT_INVALID', 'An HMAC key must not be empty.');
  const blockKey = key.length > blockBytes ? hash('sha256', key, 'buffer') : key;
  const messageBytes = typeof message === 'string' ? Buffer.byteLength(message) : message.length;
  const inner = Buffer.allocUnsafe(blockBytes + messageBytes);
  const outer = Buffer.allocUnsafe(blockBytes + digestBytes);
  try {
    inner.fill(innerPad, 0, blockBytes);
    outer.fill(outerPad, 0, blockBytes);
    for (let index = 0; index < blockKey.length; index++) {
      const byte = blockKey[index] as number; // index < length
      inner[index] = byte ^ innerPad;
      outer[index] = byte ^ outerPad;
    }
    if (typeof message === 'string') inner.write(message, blockBytes, 'utf8');
    else inner.set(message, blockBytes);
    // Without the key the inner digest tells nothing, so it may pass through a string: four times faster.
    outer.write(hash('sha256', inner, 'binary'), blockBytes, 'latin1');
    return encoding === 'buffer'
      ? hash('sha256', outer, 'buffer')
      : hash('sha256', outer, encoding);
  } finally {
    inner.fill(0, 0, blockBytes);
    outer.fill(0);
    if (blockKey !== key) blockKey.fill(0);
  }
}
