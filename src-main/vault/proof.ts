import type { Header } from './header.ts';
import { unwrapWithPassword, unwrapWithRecoveryCode } from './key-slot.ts';
import type { SecretBytes } from './secret-bytes.ts';

/** Opens a vault: the master password or the recovery code. The caller wipes the bytes. */
export type Proof =
  | { readonly kind: 'password'; readonly password: SecretBytes }
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
    return unwrapWithPassword(header.vaultId, passwordSlot, proof.password);
  }
  return unwrapWithRecoveryCode(header.vaultId, recoverySlot, proof.recoveryCode);
}
