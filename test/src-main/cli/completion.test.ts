import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineTranslator } from '#words/command-line';
import { createProgram } from '../../../src-main/cli/commands.ts';
import { completedCommands } from '../../../src-main/cli/completed-words.ts';
import { completionScript } from '../../../src-main/cli/completion.ts';
import { type Shell, shells } from '../../../src-main/cli/options.ts';
import { english, errorOf, signet } from './signet-process.ts';

const program = createProgram(await commandLineTranslator('en'), () => {});
const script = (shell: Shell) => completionScript(program, shell);

const isThere = (command: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => spawnSync(join(folder, command), ['--version']).status === 0);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-completion-'));
  for (const shell of shells) writeFileSync(join(folder, shell), script(shell));
  mkdirSync(join(folder, 'vaults'));
  writeFileSync(join(folder, 'vaults/my keys.signet'), '');
  writeFileSync(join(folder, 'vaults/more.signet'), '');
  // Windows has no * in names.
  const hostile = process.platform !== 'win32' ? ['a*', 'ab', '$(touch ran)'] : [];
  for (const name of hostile) writeFileSync(join(folder, `vaults/${name}.signet`), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the completion scripts', () => {
  it.each(shells)('contain every command and every option of the program: %s', (shell) => {
    const text = script(shell);
    const known = (name: string) =>
      shell === 'fish' ? text.includes(`-l ${name.slice(2)} `) : text.includes(name);
    const commands = program.commands.flatMap((command) => [command, ...command.commands]);
    const declared = commands.flatMap((command) => [
      command.name(),
      ...[...command.options, ...program.options].flatMap(({ long }) => long ?? []),
    ]);
    const missing = declared.filter((name) =>
      name.startsWith('-') ? !known(name) : !text.includes(name),
    );
    expect([declared.length > 100, missing]).toEqual([true, []]);
  });

  it('contain the values of an option, and one meaning of each option', () => {
    const options = completedCommands(program).flatMap((command) => command.options);
    const meanings = new Map(options.map(({ name, value }) => [name, value]));
    expect(
      options.filter(
        ({ name, value }) =>
          meanings.get(name) !== value && value?.kind !== 'file' && value?.kind !== 'text',
      ),
    ).toEqual([]);
    const fixed = [...meanings].filter(
      ([, value]) => value?.kind === 'word' || value?.kind === 'list',
    );
    expect(fixed.map(([name]) => name)).toEqual([
      '--language',
      '--site',
      '--environment',
      '--permissions',
      '--purpose',
      '--method',
      '--confirm',
      '--audit-every',
      '--reason',
      '--step',
    ]);
    const files = [...meanings].filter(([, value]) => value?.kind === 'file').map(([name]) => name);
    expect(files.filter((name) => !/file$|^--vault$/.test(name))).toEqual([]);
  });
});

describe('signet completion', () => {
  it.each(shells)('prints the script, without a vault: %s', async (shell) => {
    expect(await signet(['completion', shell])).toEqual({
      exitCode: 0,
      stdout: script(shell),
      stderr: '',
    });
  });

  it('prints it even if the vault is named wrongly or the list of vaults cannot be read', async () => {
    const home = { ...english(), HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') };
    mkdirSync(join(folder, 'config/Signet'), { recursive: true });
    writeFileSync(join(folder, 'config/Signet/vaults.json'), '{');
    for (const env of [home, { ...home, SIGNET_VAULT: 'relative' }]) {
      const { exitCode, stderr } = await signet(['completion', 'bash'], '', env);
      expect([exitCode, stderr]).toEqual([0, '']);
    }
  });

  it.each([[], ['ksh'], ['hasOwnProperty']])('refuses an unknown shell: %s', async (...args) => {
    const ran = await signet(['completion', ...args, '--json']);
    expect([ran.exitCode, ran.stdout, errorOf(ran)]).toEqual([
      2,
      '',
      { code: 'INPUT_INVALID', message: 'Name a shell: bash, zsh or fish.', field: 'shell' },
    ]);
  });
});

describe.skipIf(process.platform === 'win32' || !isThere('bash'))('in bash', () => {
  /** The completions after these words, the last of which is incomplete. */
  function offered(...words: readonly string[]): readonly string[] {
    const asked = `
      source ./bash
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _signet
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', asked, 'bash', 'signet', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    // Outside of a completion bash has no `compopt`.
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it('offers commands, and the common options before one', () => {
    expect(offered('si')).toEqual(['sign', 'sign-login']);
    expect(offered('--pass')).toEqual(['--password-file']);
    expect(offered('')).toContain('create');
  });

  it('offers the options of the command, wherever the common ones are', () => {
    const options = ['--confirm'];
    expect(offered('sign', '--conf')).toEqual(options);
    expect(offered('--vault', 'list', 'sign', '--conf')).toEqual(options);
    expect(offered('--vault', '=', 'list', 'sign', '--json', '--conf')).toEqual(options);
    expect(offered('list', '--conf')).toEqual([]);
  });

  it('offers the values of an option, also after an equals sign and a comma', () => {
    expect(offered('add', '--site', '')).toEqual(['global', 'eea', 'us', 'tr']);
    expect(offered('add', '--site', '=')).toEqual(['global', 'eea', 'us', 'tr']);
    expect(offered('add', '--site', '=', 'e')).toEqual(['eea']);
    expect(offered('add', '--permissions', 'read_only,t')).toEqual(['read_only,trade']);
    expect(offered('sign', '--confirm', '')).toEqual(['moves', 'leaves', 'grants']);
    expect(offered('completion', 'z')).toEqual(['zsh']);
    expect(offered('help', 'li')).toEqual(['list']);
    expect(offered('help', 'ip-')).toEqual(['ip-allowlist', 'ip-refused']);
    expect(offered('help', 'topic', 'che')).toEqual(['check']);
  });

  it('offers files for a file, including spaces, and nothing for values from the vault', () => {
    const files = (begun: string) => offered('--vault', begun).toSorted();
    expect(files('vaults/m')).toEqual(['vaults/more.signet', 'vaults/my keys.signet']);
    expect(files('vaults/a')).toEqual(['vaults/a*.signet', 'vaults/ab.signet']);
    expect(files('vaults/$')).toEqual(['vaults/$(touch ran).signet']);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    expect(offered('sign', '--body-file', '=', 'vaults/my')).toEqual(['vaults/my keys.signet']);
    expect(offered('show', '--label', '')).toEqual([]);
  });
});

describe.skipIf(!isThere('zsh'))('in zsh', () => {
  it('is accepted, and completes once compinit has run', () => {
    const asked = 'autoload -U compinit; compinit -D -u; source ./zsh; print -r -- $_comps[signet]';
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', asked], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['_signet\n', '']);
  });
});

describe.skipIf(!isThere('fish'))('in fish', () => {
  function offered(line: string): readonly string[] {
    const asked = `source ./fish; complete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', asked], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\n').flatMap((offer) => offer.split('\t')[0] || []);
  }

  it('offers commands, options and values', () => {
    expect(offered('signet si')).toEqual(['sign', 'sign-login']);
    expect(offered('signet --vault x add --site e')).toEqual(['eea']);
    expect(offered('signet sign --conf')).toEqual(['--confirm']);
  });
});
