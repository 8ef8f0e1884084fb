import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import type { Proof } from '../../src-main/vault/proof.ts';
import { parseRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';

/** A vault file of an earlier schema, from `test/vectors`, with the ways to open it. */
type OldVault = { readonly file: string; readonly password: string; readonly recoveryCode: string };

/** Opens copies of an old vault file in a folder. */
export function oldVault(folder: string, old: OldVault) {
  const bytes = Buffer.from(old.file, 'hex');
  return {
    bytes,
    password: (): Proof => ({ kind: 'password', password: masterPasswordBytes(old.password) }),
    recovery: (): Proof => ({
      kind: 'recovery',
      recoveryCode: parseRecoveryCode(old.recoveryCode),
    }),
    async unlock(name: string, proof: Proof) {
      const path = join(folder, `${name}.signet`);
      await writeFile(path, bytes);
      return { path, vault: await Vault.unlock(new VaultFile(path), proof) };
    },
  };
}
