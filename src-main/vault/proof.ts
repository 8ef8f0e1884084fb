import { SignetError } from '#contract';
import type { Header, PasswordSlot } from './header.ts';
import { unwrapWithPassword, unwrapWithRecoveryCode } from './key-slot.ts';
import type { SecretBytes } from './secret-bytes.ts';

/** Opens a vault: the master password or the recovery code. The caller wipes the bytes. */
export type Proof =
  | {
      readonly kind: 'password';
      /** From `masterPasswordBytes`. */
      readonly password: SecretBytes;
      /** From `masterPasswordBytesAsTyped`; tried if `password` does not open the vault. */
      readonly asTyped?: SecretBytes | undefined;
    }
  | { readonly kind: 'recovery'; readonly recoveryCode: SecretBytes };

/**
 * Unwraps the vault key from the key slot that the proof opens.
 *
 * @returns the vault key; the caller wipes it
 * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, `KDF_OUT_OF_MEMORY`
 */
export function unwrap(header: Header, proof: Proof): Promise<SecretBytes> | SecretBytes {
  const [passwordSlot, recoverySlot] = header.slots;
  if (proof.kind === 'password') {
    return unwrapWithEither(header.vaultId, passwordSlot, proof);
  }
  return unwrapWithRecoveryCode(header.vaultId, recoverySlot, proof.recoveryCode);
}

async function unwrapWithEither(
  vaultId: string,
  slot: PasswordSlot,
  { password, asTyped }: Extract<Proof, { readonly kind: 'password' }>,
): Promise<SecretBytes> {
  try {
    return await unwrapWithPassword(vaultId, slot, password);
  } catch (cause) {
    const isWrong = cause instanceof SignetError && cause.code === 'PASSWORD_WRONG';
    if (!isWrong || !asTyped) throw cause;
    return unwrapWithPassword(vaultId, slot, asTyped);
  }
}
