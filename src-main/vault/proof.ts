import type { Header } from './header.ts';
import { unwrapWithPassword, unwrapWithRecoveryCode } from './key-slot.ts';
import type { SecretBytes } from './secret-bytes.ts';

/** What proves that its owner is there: one of the two ways in. The bytes stay the caller's. */
export type Proof =
  | { readonly kind: 'password'; readonly password: SecretBytes }
  | { readonly kind: 'recovery'; readonly recoveryCode: SecretBytes };

/**
 * Takes the vault key out of the slot that a proof is for.
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
