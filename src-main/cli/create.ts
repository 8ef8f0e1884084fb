import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SignetError } from '#contract';
import { fileTrouble } from '../vault/file-trouble.ts';
import { formatRecoveryCode } from '../vault/recovery-code.ts';
import { Vault } from '../vault/vault.ts';
import { VaultFile } from '../vault/vault-file.ts';
import { throwIfInterrupted } from './interruption.ts';
import { chooseKdf, describeKdf, kdfText, parseCalibrateMs } from './key-derivation.ts';
import { checkNewPasswordOptions, type NewPassword, readNewPassword } from './new-password.ts';
import type { CreateOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { checkRecoveryFile, RecoveryFile } from './recovery-file.ts';
import { recoveryCodeText } from './recovery-text.ts';

export async function create(options: CreateOptions): Promise<Outcome> {
  const targetMs = parseCalibrateMs(options.calibrateMs);
  const from = {
    path: options.passwordFile,
    option: '--password-file',
    field: 'password',
  } as const satisfies NewPassword;
  await checkBeforehand(options, from);
  const password = await readNewPassword(from);
  try {
    const kdf = await chooseKdf(targetMs);
    const made = await createWithRecovery(options, (file) => Vault.create(file, password, kdf));
    const { vault } = options;
    return {
      json: { vault, ...made.shown, kdf: describeKdf(kdf), ...made.recovery },
      text: `Created ${printable(vault)} (${kdfText(kdf)}).\n${recoveryCodeText(made.recovery)}`,
      isShownOnce: 'recoveryCode' in made.recovery,
    };
  } finally {
    password.wipe();
  }
}

/** All that can be told before somebody types a password and waits. */
async function checkBeforehand(options: CreateOptions, from: NewPassword): Promise<void> {
  if (options.recoveryCodeFile !== undefined) {
    const message =
      '--recovery-code-file opens a vault; a new one gets a code of its own: --recovery-file.';
    throw new SignetError('INPUT_INVALID', message, { field: 'recoveryCodeFile' });
  }
  checkNewPasswordOptions(from);
  await checkRecoveryFile(options.recoveryFile, options.vault);
  // Nobody has made that folder yet where the window was never started.
  if (options.vaultFrom === 'default') await makeFolder(dirname(options.vault));
  await assertFree(options);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw fileTrouble(cause, 'write');
  });
}

/** @throws SignetError unless a vault could be made there and none is, not even out of reach */
async function assertFree({ vault, vaultFrom }: CreateOptions): Promise<void> {
  const field = { field: 'vault' };
  const reach = await new VaultFile(vault).reach();
  if (reach === 'there') {
    const message = 'There is already a file of that name; Signet never writes over one.';
    throw new SignetError('FILE_EXISTS', message, field);
  }
  if (reach === 'link-broken' || vaultFrom === 'window') {
    const what = reach === 'link-broken' ? 'The vault file that the link leads to' : 'That vault';
    const message = `${what} cannot be found now: is a drive or a synced folder missing? To make another one, name another place by --vault.`;
    throw new SignetError('FILE_NOT_FOUND', message, field);
  }
  if (reach === 'folder-missing') {
    throw new SignetError('FOLDER_MISSING', 'The folder for the vault does not exist.', field);
  }
}

/** Vault and recovery file come to be together, or neither does. */
async function createWithRecovery(
  options: CreateOptions,
  createVault: (file: VaultFile) => ReturnType<typeof Vault.create>,
) {
  throwIfInterrupted();
  const { recoveryFile } = options;
  const reserved =
    recoveryFile === undefined ? undefined : await RecoveryFile.reserve(recoveryFile);
  try {
    const { vault, recoveryCode } = await createVault(new VaultFile(options.vault));
    try {
      const { vaultId, revision } = vault.header;
      const code = formatRecoveryCode(recoveryCode);
      if (reserved === undefined) {
        return { shown: { vaultId, revision }, recovery: { recoveryCode: code } };
      }
      await reserved.fill(code).catch(async (cause) => {
        // Nobody could ever recover this vault, and there is nothing in it yet.
        await rm(options.vault, { force: true });
        throw cause;
      });
      return { shown: { vaultId, revision }, recovery: { recoveryFile: reserved.path } };
    } finally {
      vault.lock();
      recoveryCode.wipe();
    }
  } catch (cause) {
    await reserved?.discard();
    throw cause;
  }
}
