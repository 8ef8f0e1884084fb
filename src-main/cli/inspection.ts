import { verifyVault } from '../operations/vault.ts';
import { inspectVault } from '../operations/vault-file.ts';
import { describeKdf, kdfText } from './key-derivation.ts';
import type { CommonOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';

/** Shows what the file says to everyone. Nothing is unlocked, and nothing of it is proved but the checksum. */
export async function info({ vault, words }: CommonOptions): Promise<Outcome> {
  const { format, vaultId, revision, slots, sizeBytes, ...found } = await inspectVault(vault);
  const kdf = describeKdf(found.kdf);
  const { t } = words;
  const slotNames = slots.map((slot) => t(`commandResults:info.slot.${slot}`));
  const lines = [
    [t('commandResults:info.vault'), vault],
    [t('commandResults:info.format'), String(format)],
    [t('commandResults:info.vaultId'), vaultId],
    [t('commandResults:info.revision'), String(revision)],
    [t('commandResults:info.kdf'), kdfText(kdf, words)],
    [t('commandResults:info.slots'), slotNames.join(t('commandResults:list'))],
    [t('commandResults:info.size'), t('commandResults:info.bytes', { count: sizeBytes })],
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
    return {
      json: { ok: true, entries, credentials, revision },
      text: options.words.t('commandResults:verified', { entries, credentials, revision }),
    };
  });
}
