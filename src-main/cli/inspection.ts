import { decodeFile, formatVersion } from '../vault/format.ts';
import { VaultFile } from '../vault/vault-file.ts';
import { describeKdf, kdfText } from './key-derivation.ts';
import type { CommonOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { withUnlockedVault } from './unlocked-vault.ts';

/** Tells what the file tells anybody. Nothing is unlocked, and nothing told is proved but the checksum. */
export async function info(options: CommonOptions): Promise<Outcome> {
  const content = await new VaultFile(options.vault).read();
  const { vaultId, revision, slots } = decodeFile(content).header;
  const { vault } = options;
  const kinds = slots.map(({ kind }) => kind);
  const kdf = describeKdf(slots[0].kdf);
  const sizeBytes = content.length;
  const lines = [
    ['Vault', printable(vault)],
    ['Format', String(formatVersion)],
    ['Vault id', vaultId],
    ['Revision', String(revision)],
    ['Key derivation', kdfText(kdf)],
    ['Key slots', kinds.join(', ')],
    ['Size', `${sizeBytes} bytes`],
  ];
  return {
    json: { vault, format: formatVersion, vaultId, revision, kdf, slots: kinds, sizeBytes },
    text: table(lines),
  };
}

/** Opens everything, the credentials of each key included, and says how much that was. */
export function verify(options: CommonOptions): Promise<Outcome> {
  return withUnlockedVault(options, (vault) => {
    const { entries } = vault;
    const { revision } = vault.header;
    const keys = entries.flatMap(({ id, rotation }) =>
      rotation?.other
        ? ([
            [id, 'own'],
            [id, 'other'],
          ] as const)
        : ([[id, 'own']] as const),
    );
    const credentials = keys.filter(([id, which]) =>
      vault.withCredentials(id, () => true, which),
    ).length;
    const counted = `${entries.length} entries and ${credentials} sets of credentials`;
    return {
      json: { ok: true, entries: entries.length, credentials, revision },
      text: `The vault is whole: ${counted} were opened, revision ${revision}.`,
    };
  });
}
