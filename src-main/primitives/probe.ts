import { createCipheriv, hash } from 'node:crypto';
import { failure } from '#contract';
import { hmacSha256 } from './hmac.ts';

/** Known answer from RFC 4231, test case 2. */
const hmacKey = Buffer.from('Jefe');
const hmacMessage = 'what do ya want for nothing?';
const hmacCode = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

/** Known answer from the GCM specification (McGrew and Viega), test case 13: zero key, zero nonce, no plaintext. */
const gcmTag = '530f8afbc74536b9a963b4f1c4cb738b';

/**
 * Verifies, before a vault is touched, that this build of Node or Electron has the algorithms that Signet
 * needs. Builds differ in their cryptographic libraries.
 *
 * @throws SignetError `ALGORITHM_MISSING` naming the algorithm
 */
export function probeAlgorithms(): void {
  probe('SHA-256', () => hash('sha256', '', 'hex').startsWith('e3b0c44298fc1c14'));
  probe('HMAC-SHA256', () => hmacSha256(hmacKey, hmacMessage, 'hex') === hmacCode);
  probe('AES-256-GCM', () => {
    const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12));
    cipher.final();
    return cipher.getAuthTag().toString('hex') === gcmTag;
  });
}

function probe(algorithm: string, isRight: () => boolean): void {
  const reason = { name: 'algorithmMissing', values: { algorithm } } as const;
  try {
    if (isRight()) return;
  } catch (cause) {
    throw failure('ALGORITHM_MISSING', [reason], { cause });
  }
  throw failure('ALGORITHM_MISSING', [reason]);
}
