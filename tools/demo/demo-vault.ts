import { join } from 'node:path';
import type { EntryDraft } from '#contract';
import { kdfFloor } from '../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';

/** Not a secret: it opens a temporary vault of made-up keys. */
export const demoPassword = 'velvet harbor candle otter';

/** Creates a vault in a profile, at Signet's default path. */
export async function makeDemoVault(
  profile: string,
  entries: readonly EntryDraft[],
  now: number,
): Promise<void> {
  const password = masterPasswordBytes(demoPassword);
  const file = new VaultFile(join(profile, 'vault.signet'));
  const { vault, recoveryCode } = await Vault.create(file, password, kdfFloor);
  for (const entry of entries) {
    await vault.add(entry, entry.createdOnOkxAt ?? new Date(now).toISOString());
  }
  vault.lock();
  password.wipe();
  recoveryCode.wipe();
}
