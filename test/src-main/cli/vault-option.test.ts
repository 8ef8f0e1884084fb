import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { CommandError } from '../../../src-main/cli/command-error.ts';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { nameVault, namingVault } from '../../../src-main/cli/vault-option.ts';
import { writeKnownVaults } from '../../../src-main/vault/known-vaults.ts';
import { type Machine, signetFolder } from '../../../src-main/vault/signet-folder.ts';
import { english, errorOf, type Ran, signet, Workplace } from './signet-process.ts';

let place: Workplace;
/** A user whose home is the workplace. */
let machine: Machine;
/** The folder of the window's files. */
let folder: string;

beforeEach(async () => {
  place = await Workplace.create();
  const env = {
    HOME: place.folder,
    APPDATA: place.path('Roaming'),
    XDG_CONFIG_HOME: '',
    SIGNET_VAULT: '',
  };
  machine = { platform: process.platform, home: place.folder, env };
  folder = signetFolder(machine);
});
afterEach(() => place.remove());

function withVariable(SIGNET_VAULT: string): Machine {
  return { ...machine, env: { ...machine.env, SIGNET_VAULT } };
}

function run(...args: readonly string[]): Promise<Ran> {
  return signet([...args, '--json'], '', { ...english(), ...machine.env });
}

function create(...more: readonly string[]): Promise<Ran> {
  return run('create', '--calibrate-ms', '1', '--password-file', place.path('password'), ...more);
}

const words = await commandLineTranslator('en');

/** Returns an error with the message that people see. */
function shownOf(error: unknown): unknown {
  if (!(error instanceof SignetError)) throw error;
  return { code: error.code, field: error.field, message: errorText(error, words) };
}

function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return shownOf(error);
  }
}

function refusal(message: string): unknown {
  return { code: 'INPUT_INVALID', field: 'vault', message };
}

async function windowUses(...paths: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  writeKnownVaults(folder, paths);
}

describe('the vault of a command that names none', () => {
  it('is created where the window would create it, with its folder, found there, and never overwritten', async () => {
    const vault = join(folder, 'vault.signet');
    const made = await create();
    const bytes = await readFile(vault);
    const [found, again] = [await run('info'), await create()];
    expect([JSON.parse(made.stdout).vault, JSON.parse(found.stdout).vault]).toEqual([vault, vault]);
    expect([again.exitCode, errorOf(again)]).toEqual([
      6,
      {
        code: 'FILE_EXISTS',
        field: 'vault',
        message: `A file of that name already exists, and Signet never overwrites one. The vault is ${vault}, where the window keeps its vault; --vault or SIGNET_VAULT names another.`,
      },
    ]);
    expect(await readFile(vault)).toEqual(bytes);
  });

  it('is the one that the window opened last', async () => {
    const vault = place.path('two.signet');
    await windowUses(vault, place.path('one.signet'));
    expect(nameVault(undefined, machine)).toEqual({ vault, vaultFrom: 'window' });
  });

  it("is not created again while the window's is out of reach", async () => {
    await windowUses(place.path('stick/vault.signet'));
    const ran = await create();
    expect([ran.exitCode, errorOf(ran).code]).toEqual([6, 'FILE_NOT_FOUND']);
    expect(errorOf(ran).message).toContain('is a drive or a synced folder missing?');
    expect(errorOf(ran).message).toContain(place.path('stick/vault.signet'));
  });

  it("is unknown if the window's list cannot be read, because the default could be another vault", async () => {
    await windowUses();
    await writeFile(join(folder, 'vaults.json'), 'keys.signet');
    const ran = await run('info');
    expect([ran.exitCode, errorOf(ran)]).toEqual([
      6,
      {
        code: 'FILE_UNUSABLE',
        field: 'knownVaults',
        message: `Signet cannot read vaults.json, its list of the vaults opened in the window. It is in ${folder}. Open a vault in the window, which writes a new list, or name one by --vault.`,
      },
    ]);
  });
});

describe('SIGNET_VAULT', () => {
  it('takes precedence over the window, and --vault over both', async () => {
    await windowUses(place.path('one'));
    const variable = withVariable(place.path('two'));
    expect([nameVault(undefined, variable), nameVault(place.path('three'), variable)]).toEqual([
      { vault: place.path('two'), vaultFrom: 'environment' },
      { vault: place.path('three'), vaultFrom: 'option' },
    ]);
  });

  it('is ignored if it is empty', () => {
    const vault = join(folder, 'vault.signet');
    expect(nameVault(undefined, withVariable(''))).toEqual({ vault, vaultFrom: 'default' });
  });

  it.each([
    'keys.signet',
    './keys.signet',
    '~/keys.signet',
    '~',
    '$HOME/keys.signet',
    ' /keys.signet',
  ])('is refused if it is %j, which is not an absolute path', (text) => {
    expect(refusalOf(() => nameVault(undefined, withVariable(text)))).toEqual(
      refusal(
        'SIGNET_VAULT: must be an absolute path; a shell expands ~ only where it is not quoted.',
      ),
    );
  });
});

describe('--vault', () => {
  it('is shown as an absolute path, and refused if it is empty', () => {
    const vault = resolve('keys.signet');
    expect(nameVault('keys.signet', machine)).toEqual({ vault, vaultFrom: 'option' });
    expect(refusalOf(() => nameVault('', machine))).toEqual(refusal('--vault: must name a file.'));
  });

  it('that is a broken link is neither a missing vault nor a free place', async () => {
    const link = place.path('keys.signet');
    await symlink(place.path('synced/keys.signet'), link);
    const refused = [await create('--vault', link), await run('info', '--vault', link)];
    for (const ran of refused) {
      expect([ran.exitCode, errorOf(ran).code]).toEqual([6, 'FILE_NOT_FOUND']);
      expect(errorOf(ran).message).toContain(`leads to ${place.path('synced/keys.signet')}`);
    }
  });
});

describe('an error', () => {
  it.each([
    ['option', '.'],
    ['environment', ', which SIGNET_VAULT names.'],
    ['window', ', which the window uses.'],
  ] as const)('about a vault that the %s names says which one it is', (vaultFrom, end) => {
    for (const [code, field] of [
      ['FILE_NOT_FOUND', 'vault'],
      ['PASSWORD_WRONG', 'password'],
      ['NOT_A_VAULT', undefined],
    ] as const) {
      const error = new CommandError(code, () => 'No.', field === undefined ? {} : { field });
      expect(shownOf(namingVault(error, { vault: '/keys.signet', vaultFrom }))).toEqual({
        code,
        field,
        message: `No. The vault is /keys.signet${end}`,
      });
    }
  });

  it('escapes what could move the cursor', () => {
    const error = new CommandError('FILE_NOT_FOUND', () => 'No.', { field: 'vault' });
    const vault = '/a\u001b[2J\u202e';
    expect(shownOf(namingVault(error, { vault, vaultFrom: 'window' }))).toMatchObject({
      message: 'No. The vault is /a\\u001b[2J\\u202e, which the window uses.',
    });
  });

  it('about anything else stays unchanged', () => {
    const error = new CommandError('LABEL_TAKEN', () => 'No.', { field: 'label' });
    expect(namingVault(error, { vault: '/keys.signet', vaultFrom: 'window' })).toBe(error);
  });
});
