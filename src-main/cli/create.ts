import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createContext } from '../operations/context.ts';
import type { SecretBytes } from '../operations/proof.ts';
import { Session } from '../operations/session.ts';
import { createVault } from '../operations/vault.ts';
import { makeVaultFolder, openVaultFile } from '../operations/vault-file.ts';
import { CommandError, invalid, type Say } from './command-error.ts';
import { throwIfInterrupted } from './interruption.ts';
import { describeKdf, kdfText, parseCalibrateMs } from './key-derivation.ts';
import { checkNewPasswordOptions, type NewPassword, readNewPassword } from './new-password.ts';
import type { CreateOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { checkRecoveryFile, RecoveryFile } from './recovery-file.ts';
import { recoveryCodeText } from './recovery-text.ts';
import { terminalShell } from './terminal-shell.ts';

export async function create(options: CreateOptions): Promise<Outcome> {
  const targetMs = parseCalibrateMs(options.calibrateMs);
  const from = {
    path: options.passwordFile,
    option: '--password-file',
    field: 'password',
  } as const satisfies NewPassword;
  await checkBeforehand(options, from);
  const password = await readNewPassword(from, options.words);
  try {
    const { kdf, shown, recovery } = await createWithRecovery(options, { password, targetMs });
    const { vault, words } = options;
    const made = { vault: printable(vault), kdf: kdfText(kdf, words) };
    return {
      json: { vault, ...shown, kdf: describeKdf(kdf), ...recovery },
      text: `${words.t('commandResults:created', made)}\n${recoveryCodeText(recovery, words)}`,
      isShownOnce: 'recoveryCode' in recovery,
    };
  } finally {
    password.wipe();
  }
}

/** Checks everything that can be checked before the user types a password and waits. */
async function checkBeforehand(options: CreateOptions, from: NewPassword): Promise<void> {
  if (options.recoveryCodeFile !== undefined) {
    throw invalid('recoveryCodeFile', ({ t }) => t('commandErrors:recovery.codeOfNew'));
  }
  checkNewPasswordOptions(from);
  await checkRecoveryFile(options.recoveryFile, options.vault);
  // If the window was never started, that folder does not exist yet.
  if (options.vaultFrom === 'default') await makeVaultFolder(dirname(options.vault));
  await assertFree(options);
}

/** @throws SignetError unless a vault could be made there and none is, not even out of reach */
async function assertFree({ vault, vaultFrom }: CreateOptions): Promise<void> {
  const file = openVaultFile(vault);
  const reach = await file.reach();
  // A broken link is refused below, by the path that it leads to.
  if (reach !== 'there' && reach !== 'link-broken' && vaultFrom === 'window') {
    throw new CommandError('FILE_NOT_FOUND', unreachable, { field: 'vault' });
  }
  await file.assertFree();
}

const unreachable: Say = ({ t }) =>
  t('commandErrors:vault.unreachable', { remedy: t('commandErrors:vault.elsewhere') });

/** Creates the vault and its recovery file, or neither. */
async function createWithRecovery(
  options: CreateOptions,
  plan: { readonly password: SecretBytes; readonly targetMs: number },
) {
  throwIfInterrupted();
  const { recoveryFile } = options;
  const reserved =
    recoveryFile === undefined ? undefined : await RecoveryFile.reserve(recoveryFile);
  const shell = terminalShell(options);
  const session = new Session(shell);
  try {
    const { recoveryCode, kdf } = await createVault(createContext(shell, session), plan);
    const { vaultId, revision } = session.vault.header;
    const shown = { vaultId, revision };
    if (reserved === undefined) return { kdf, shown, recovery: { recoveryCode } };
    await reserved.fill(recoveryCode).catch(async (cause) => {
      // This empty vault could never be recovered.
      await rm(options.vault, { force: true });
      throw cause;
    });
    return { kdf, shown, recovery: { recoveryFile: reserved.path } };
  } catch (cause) {
    await reserved?.discard();
    throw cause;
  } finally {
    session.lock();
  }
}
