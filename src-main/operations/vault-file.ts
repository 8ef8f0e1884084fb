import { mkdir } from 'node:fs/promises';
import { errnoOf } from '../primitives/errno.ts';
import { decodeFile, formatVersion } from '../vault/format.ts';
import type { KdfParameters } from '../vault/kdf.ts';
import { VaultFile } from '../vault/vault-file.ts';
import { vaultFileError } from '../vault/vault-file-error.ts';

export { errnoOf };

/** The public part of a vault file. Only the checksum proves any of it. */
export type VaultInfo = {
  readonly format: number;
  readonly vaultId: string;
  readonly revision: number;
  readonly slots: readonly ('password' | 'recovery')[];
  readonly kdf: KdfParameters;
  readonly sizeBytes: number;
};

/**
 * Reads the part of a vault file that is readable without a password.
 *
 * @param path absolute
 * @throws SignetError as `VaultFile.read` and `decodeFile`
 */
export async function inspectVault(path: string): Promise<VaultInfo> {
  const content = await new VaultFile(path).read();
  const { vaultId, revision, slots } = decodeFile(content).header;
  return {
    format: formatVersion,
    vaultId,
    revision,
    slots: slots.map(({ kind }) => kind),
    kdf: slots[0].kdf,
    sizeBytes: content.length,
  };
}

export function openVaultFile(path: string): VaultFile {
  return new VaultFile(path);
}

/**
 * Creates the folder for a vault, for its owner only, with those above it.
 *
 * @throws SignetError `FOLDER_READ_ONLY`, `FILE_UNUSABLE`, `DISK_FULL`
 */
export async function makeVaultFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw vaultFileError(cause, 'write');
  });
}
