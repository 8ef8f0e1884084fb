import { randomBytes } from 'node:crypto';
import { failure, SignetError } from '#contract';
import { hkdfExpand, hkdfExtract } from '../primitives/hkdf.ts';
import { open, seal } from './envelope.ts';
import { type PasswordSlot, type RecoverySlot, vaultKeyBytes } from './header.ts';
import { deriveKey, type KdfParameters, kdfSaltBytes } from './kdf.ts';
import { SecretBytes } from './secret-bytes.ts';

type Slot = PasswordSlot | RecoverySlot;
type UnwrappedSlot =
  | Omit<PasswordSlot, 'nonce' | 'wrappedKey'>
  | Omit<RecoverySlot, 'nonce' | 'wrappedKey'>;

const recoveryInfo = 'signet/v1/recovery-slot';

/** Creates a random vault key; the caller wipes it. */
export function createVaultKey(): SecretBytes {
  return SecretBytes.take(randomBytes(vaultKeyBytes));
}

/**
 * Wraps the vault key under a master password, with a fresh salt and nonce.
 *
 * @throws SignetError `KDF_OUT_OF_BOUNDS`, `KDF_OUT_OF_MEMORY`
 */
export async function wrapWithPassword(
  vault: { readonly id: string; readonly key: SecretBytes },
  password: SecretBytes,
  parameters: KdfParameters,
): Promise<PasswordSlot> {
  const salt = randomBytes(kdfSaltBytes);
  const { memoryKiB, passes, lanes } = parameters;
  const kdf = { algorithm: 'argon2id', version: 0x13, memoryKiB, passes, lanes } as const;
  const wrappingKey = await deriveKey(password, salt, parameters);
  const slot = { kind: 'password', kdf: { ...kdf, salt: salt.toString('base64') } } as const;
  return { ...slot, ...wrap(vault, wrappingKey, slot) };
}

/** Wraps the vault key under a recovery code. Its 160 random bits need no slow derivation, so HKDF is enough. */
export function wrapWithRecoveryCode(
  vault: { readonly id: string; readonly key: SecretBytes },
  code: SecretBytes,
): RecoverySlot {
  const salt = randomBytes(kdfSaltBytes);
  const slot = {
    kind: 'recovery',
    kdf: { algorithm: 'hkdf-sha256', salt: salt.toString('base64') },
  } as const;
  return { ...slot, ...wrap(vault, recoveryKey(code, salt), slot) };
}

/**
 * Unwraps the vault key with a master password.
 *
 * @returns the vault key; the caller wipes it
 * @throws SignetError `PASSWORD_WRONG`, `KDF_OUT_OF_BOUNDS`, `KDF_OUT_OF_MEMORY`
 */
export async function unwrapWithPassword(
  vaultId: string,
  slot: PasswordSlot,
  password: SecretBytes,
): Promise<SecretBytes> {
  const { salt, memoryKiB, passes, lanes } = slot.kdf;
  const parameters = { memoryKiB, passes, lanes };
  const wrappingKey = await deriveKey(password, Buffer.from(salt, 'base64'), parameters);
  return unwrap(vaultId, slot, wrappingKey, () => {
    return failure('PASSWORD_WRONG', [{ name: 'passwordWrong' }], { field: 'password' });
  });
}

/**
 * Unwraps the vault key with a recovery code.
 *
 * @returns the vault key; the caller wipes it
 * @throws SignetError `RECOVERY_CODE_WRONG`
 */
export function unwrapWithRecoveryCode(
  vaultId: string,
  slot: RecoverySlot,
  code: SecretBytes,
): SecretBytes {
  const wrappingKey = recoveryKey(code, Buffer.from(slot.kdf.salt, 'base64'));
  return unwrap(vaultId, slot, wrappingKey, () => {
    const field = { field: 'recoveryCode' };
    return failure('RECOVERY_CODE_WRONG', [{ name: 'recoveryCodeWrong' }], field);
  });
}

function recoveryKey(code: SecretBytes, salt: Buffer): SecretBytes {
  const pseudorandomKey = SecretBytes.take(code.lend((bytes) => hkdfExtract(salt, bytes)));
  try {
    return SecretBytes.take(pseudorandomKey.lend((key) => hkdfExpand(key, recoveryInfo)));
  } finally {
    pseudorandomKey.wipe();
  }
}

function wrap(
  vault: { readonly id: string; readonly key: SecretBytes },
  wrappingKey: SecretBytes,
  slot: UnwrappedSlot,
): Pick<Slot, 'nonce' | 'wrappedKey'> {
  try {
    const { nonce, sealed } = wrappingKey.lend((wrapping) =>
      vault.key.lend((key) => seal(wrapping, key, slotData(vault.id, slot))),
    );
    return { nonce: nonce.toString('base64'), wrappedKey: sealed.toString('base64') };
  } finally {
    wrappingKey.wipe();
  }
}

function unwrap(
  vaultId: string,
  slot: Slot,
  wrappingKey: SecretBytes,
  refusal: () => SignetError,
): SecretBytes {
  const [nonce, sealed] = [slot.nonce, slot.wrappedKey].map((text) => Buffer.from(text, 'base64'));
  try {
    if (nonce === undefined || sealed === undefined) throw refusal();
    const data = slotData(vaultId, slot);
    return SecretBytes.take(wrappingKey.lend((key) => open(key, { nonce, sealed }, data)));
  } catch (cause) {
    if (cause instanceof SignetError && cause.code === 'VAULT_DAMAGED') throw refusal();
    throw cause;
  } finally {
    wrappingKey.wipe();
  }
}

/** Binds a slot to its vault, kind and KDF parameters, so that it cannot be altered or moved to another vault. */
function slotData(vaultId: string, { kind, kdf }: UnwrappedSlot): Buffer {
  return Buffer.from(JSON.stringify({ vaultId, kind, kdf }), 'utf8');
}
