import { homedir } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { type ErrorCode, SignetError } from '#contract';
import { type Machine, profileFolder, vaultOfWindow } from '../operations/known-vaults.ts';
import { CommandError, invalid, type Say } from './command-error.ts';
import { errorText } from './error-text.ts';
import { printable } from './printable.ts';

/** The vault of a command, and the source of its path. */
export type NamedVault = {
  /** Absolute. */
  readonly vault: string;
  /** `default` where the window has not opened any yet: the place where it would make one. */
  readonly vaultFrom: 'option' | 'environment' | 'window' | 'default';
};

/**
 * Decides on the vault: `--vault`, else SIGNET_VAULT, else the one that the window uses.
 *
 * @param option the value of `--vault`
 * @throws SignetError `INPUT_INVALID`; `FILE_UNUSABLE` if the window's list of vaults cannot be read
 */
export function nameVault(option: string | undefined, machine = thisMachine()): NamedVault {
  if (option !== undefined) {
    if (option === '') {
      throw invalid('vault', ({ t }) => t('commandErrors:vault.unnamed', { option: '--vault' }));
    }
    return { vault: resolve(option), vaultFrom: 'option' };
  }
  // An empty variable counts as none: so a script can take it away for one command.
  const variable = machine.env['SIGNET_VAULT'] ?? '';
  if (variable !== '') {
    // It holds for whatever folder one is in, so a path that depends on the folder would be a trap.
    if (isAbsolute(variable)) return { vault: resolve(variable), vaultFrom: 'environment' };
    throw invalid('vault', ({ t }) =>
      t('commandErrors:vault.relative', { variable: 'SIGNET_VAULT' }),
    );
  }
  return namedByWindow(profileFolder(machine));
}

function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}

/** Another vault than the owner thinks of is worse than none, so a list that cannot be read is no empty one. */
function namedByWindow(folder: string): NamedVault {
  try {
    const { path, isOpened } = vaultOfWindow(folder);
    return { vault: path, vaultFrom: isOpened ? 'window' : 'default' };
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    const shown = printable(folder);
    throw adding(
      cause,
      ({ t }) => t('commandErrors:vault.listUnreadable', { folder: shown }),
      cause.field ?? 'vault',
    );
  }
}

/** Errors after which one asks which vault that was, besides those of the field `vault`. */
const aboutVault: ReadonlySet<ErrorCode> = new Set([
  'PASSWORD_WRONG',
  'RECOVERY_CODE_WRONG',
  'NOT_A_VAULT',
  'VAULT_DAMAGED',
  'VAULT_VERSION_UNKNOWN',
  'KDF_OUT_OF_BOUNDS',
]);

/** Adds to an error about the vault which one that is. Others pass unchanged. */
export function namingVault(cause: unknown, { vault, vaultFrom }: NamedVault): unknown {
  if (!(cause instanceof SignetError)) return cause;
  const { code, field } = cause;
  if (field !== 'vault' && !aboutVault.has(code)) return cause;
  const shown = printable(vault);
  return adding(
    cause,
    ({ t }) => t(`commandErrors:vault.named.${vaultFrom}`, { vault: shown }),
    field,
  );
}

/** Adds a sentence to an error. */
function adding(cause: SignetError, say: Say, field: string | undefined): CommandError {
  return new CommandError(
    cause.code,
    (words) =>
      words.t('commandErrors:both', { first: errorText(cause, words), second: say(words) }),
    { ...(field === undefined ? {} : { field }), cause },
  );
}
