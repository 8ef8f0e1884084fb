/** A process with less memory than the key derivation needs; it prints the outcome. */
import { SignetError } from '#contract';
import { deriveKey, kdfCeiling, kdfFloor } from '../../src-main/vault/kdf.ts';
import { SecretBytes } from '../../src-main/vault/secret-bytes.ts';

const password = SecretBytes.fromText('canary-of-the-password');
try {
  await deriveKey(password, Buffer.alloc(16), { ...kdfFloor, memoryKiB: kdfCeiling.memoryKiB });
  process.stdout.write('none\n');
} catch (error) {
  process.stdout.write(`${error instanceof SignetError ? error.code : String(error)}\n`);
}
