import { randomBytes } from 'node:crypto';
import { emptyDocument, type StoredEntry } from '../../src-main/vault/document.ts';
import { addEntry } from '../../src-main/vault/entries.ts';
import type { Header } from '../../src-main/vault/header.ts';
import { kdfFloor } from '../../src-main/vault/kdf.ts';
import * as slots from '../../src-main/vault/key-slot.ts';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import type { SecretBytes } from '../../src-main/vault/secret-bytes.ts';
import { SessionKeys } from '../../src-main/vault/session-keys.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { sampleAt, sampleDraft, samplePassword } from './sample.ts';

/** Writes a vault with `samplePassword`, sealed once rather than entry by entry. */
export async function writeLargeVault(
  path: string,
  size: number,
  recoveryCode: SecretBytes,
): Promise<void> {
  const id = randomBytes(16).toString('hex');
  const key = slots.createVaultKey();
  const keys = new SessionKeys(id, key);
  const password = masterPasswordBytes(samplePassword);
  const passwordSlot = await slots.wrapWithPassword({ id, key }, password, kdfFloor);
  const recoverySlot = slots.wrapWithRecoveryCode({ id, key }, recoveryCode);
  const header: Header = { vaultId: id, revision: 1, slots: [passwordSlot, recoverySlot] };
  const place = { entryKeys: keys.entryKeys, vaultId: id };
  const entries = new Map<string, StoredEntry>();
  for (let index = 0; index < size; index++) {
    const entryId = randomBytes(16).toString('hex');
    const draft = sampleDraft(index);
    const alone = addEntry(emptyDocument, place, {
      id: entryId,
      draft,
      at: sampleAt,
    });
    for (const entry of alone.entries.values()) entries.set(entryId, entry);
  }
  await new VaultFile(path).create(keys.sealFile(header, { ...emptyDocument, entries }));
  keys.wipe();
}
