import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { credentials, masterPassword, program } from '../src-main/cli/signet-process.ts';

type Ran = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** Tests the command that users of the package run. */
export function describeCommandLine(packaged: () => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'signet-packaged-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const launcher = () => join(packaged(), 'resources/bin/signet');
  describe('the launcher of the package', () => describeLauncher(launcher, folder));
  describe('signet in the package', () => describeProgram(launcher, folder));
}

function describeLauncher(launcher: () => string, folder: string): void {
  it('runs the program on the Node of the package, through links, from anywhere', () => {
    symlinkSync(launcher(), join(folder, 'first'));
    symlinkSync('first', join(folder, 'second link'));
    const ran = run(join(folder, 'second link'), ['--version'], { cwd: '/' });
    expect(ran).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const node = join(launcher(), '../../cli/node');
    expect(run(node, ['--version']).stdout).toBe(`v${manifest.devDependencies.node}\n`);
  });

  it('is found through a link to its folder', () => {
    const linked = join(folder, 'linked folder');
    symlinkSync(dirname(launcher()), linked);
    const ran = run(join(linked, 'signet'), ['--version'], { cwd: '/' });
    expect(ran).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('has Node save nothing of its data', () => {
    const [coverage, cache] = [join(folder, 'coverage'), join(folder, 'cache')];
    const noting = {
      NODE_DEBUG: 'stream,net,fs,module',
      NODE_V8_COVERAGE: coverage,
      NODE_COMPILE_CACHE: cache,
    };
    const ran = run(launcher(), ['--version'], { env: { ...process.env, ...noting } });
    expect(ran).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect([existsSync(coverage), existsSync(cache)]).toEqual([false, false]);
  });

  it('ignores modules that the environment preloads into Node', () => {
    const canary = join(folder, 'canary.cjs');
    writeFileSync(canary, "console.log('loaded');");
    const env = { ...process.env, NODE_OPTIONS: `--require ${canary}` };
    expect(run(process.execPath, ['-p', '1'], { env }).stdout).toContain('loaded');
    expect(run(launcher(), ['--version'], { env }).stdout).toBe(`${manifest.version}\n`);
  });

  it.each(['no folder', 'no Node'])('reports a missing part in one sentence: %s', (missing) => {
    const torso = join(folder, missing);
    mkdirSync(join(torso, 'bin'), { recursive: true });
    if (missing === 'no Node') mkdirSync(join(torso, 'cli'));
    copyFileSync(launcher(), join(torso, 'bin/signet'));
    expect(run(join(torso, 'bin/signet'), ['list'])).toEqual({
      exitCode: 6,
      stdout: '',
      stderr: "signet: A part of Signet's command line is missing. Install Signet again.\n",
    });
  });
}

function describeProgram(launcher: () => string, folder: string): void {
  const [vault, password, recovery] = ['keys.signet', 'password', 'recovery'].map((name) =>
    join(folder, name),
  ) as [string, string, string]; // one for each name
  const common = ['--vault', vault, '--recovery-code-file', recovery];
  const signet = (args: readonly string[], input = '') =>
    run(launcher(), [...args, ...common], { input });

  beforeAll(() => {
    writeFileSync(password, `${masterPassword}\n`, { mode: 0o600 });
    const made = run(launcher(), [
      ...['create', '--vault', vault, '--password-file', password],
      ...['--calibrate-ms', '1', '--recovery-file', recovery],
    ]);
    const entry = ['--label', 'Grid bot', '--environment', 'live', '--permissions', 'read_only'];
    const added = signet(['add', ...entry], JSON.stringify(credentials));
    expect([made.exitCode, made.stderr, added]).toEqual([
      0,
      '',
      { exitCode: 0, stdout: 'Added Grid bot.\n', stderr: '' },
    ]);
  });

  it('explains that a library has no binary for the machine', () => {
    const torso = join(folder, 'no binary');
    for (const name of ['bin', 'cli']) mkdirSync(join(torso, name), { recursive: true });
    const cli = join(launcher(), '../../cli');
    copyFileSync(launcher(), join(torso, 'bin/signet'));
    copyFileSync(join(cli, 'signet.mjs'), join(torso, 'cli/signet.mjs'));
    symlinkSync(join(cli, 'node'), join(torso, 'cli/node'));
    const args = ['verify', '--vault', vault, '--password-file', password];
    expect(run(join(torso, 'bin/signet'), args)).toMatchObject({
      exitCode: 6,
      stdout: '',
      stderr: expect.stringMatching(/^signet: Signet does not run on this machine \(linux-.*\n$/),
    });
  });

  it('checks a master password against its word lists', () => {
    const weak = join(folder, 'weak');
    writeFileSync(weak, 'password1234\n', { mode: 0o600 });
    const args = ['create', '--vault', join(folder, 'other.signet'), '--password-file', weak];
    expect(run(launcher(), [...args, '--json'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('PASSWORD_WEAK'),
    });
  });

  it('lists and opens everything', () => {
    expect(signet(['list']).stdout).toMatch(/^LABEL .*\nGrid bot .*\n$/);
    expect(signet(['verify'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([['sign', '--method', 'GET', '--path', '/api/v5/account/balance'], ['sign-login']])(
    'signs like the source: %s',
    (command, ...request) => {
      const instant = command === 'sign' ? '2020-12-08T09:08:57.715Z' : '1607418537';
      const args = [command, '--label', 'Grid bot', '--timestamp', instant, ...request, '--json'];
      const source = run(process.execPath, [program, ...args, ...common]);
      expect([signet(args), source.exitCode]).toEqual([source, 0]);
    },
  );

  it.each([
    ['health'],
    ['due', '--within', '365'],
    ['info'],
    ['show', '--label', 'Grid bot', '--json'],
    ['show', '--label', 'Nobody'],
    ['health', '--help'],
    ['nonsense'],
  ])('has the same output and exit code as the source: %s', (...args) => {
    const source = run(process.execPath, [program, ...args, ...common]);
    expect(signet(args)).toEqual(source);
  });
}

function run(
  command: string,
  args: readonly string[],
  options: {
    readonly input?: string;
    readonly cwd?: string;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return { exitCode: status, stdout, stderr };
}
