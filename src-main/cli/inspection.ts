import { verifyVault } from '../operations/vault.ts';
import { inspectVault } from '../operations/vault-file.ts';
import { describeKdf, kdfText } from './key-derivation.ts';
import type { CommonOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';

/** Shows what the file says to everyone. Nothing is unlocked, and nothing of it is proved but the checksum. */
export async function info({ vault }: CommonOptions): Promise<Outcome> {
  const { format, vaultId, revision, slots, sizeBytes, ...found } = await inspectVault(vault);
  const kdf = describeKdf(found.kdf);
  const lines = [
    ['Vault', printable(vault)],
    ['Format', String(format)],
    ['Vault id', vaultId],
    ['Revision', String(revision)],
    ['Key derivation', kdfText(kdf)],
    ['Key slots', slots.join(', ')],
    ['Size', `${sizeBytes} bytes`],
  ];
  return {
    json: { vault, format, vaultId, revision, kdf, slots, sizeBytes },
    text: table(lines),
  };
}

/** Opens everything, the credentials of each key included, and says how much that was. */
export function verify(options: CommonOptions): Promise<Outcome> {
  return withSession(options, ({ session }) => {
    const { entries, credentials, revision } = verifyVault(session);
    const counted = `${entries} entries and ${credentials} sets of credentials`;
    return {
      json: { ok: true, entries, credentials, revision },
      text: `The vault is whole: ${counted} were opened, revision ${revision}.`,
    };
  });
}
