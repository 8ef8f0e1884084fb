import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../../src-main/cli/signet.ts', import.meta.url));

export type Ran = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process. The tests read English, whatever language its user speaks. */
export function english(): Environment {
  return { ...process.env, LC_ALL: 'C' };
}

/** Runs the real program, without a terminal. */
export function signet(
  args: readonly string[],
  stdin: string | Buffer = '',
  env: Environment = english(),
): Promise<Ran> {
  return run(process.execPath, [program, ...args], stdin, env);
}

export function run(
  command: string,
  args: readonly string[],
  stdin: string | Buffer = '',
  env: Environment = english(),
): Promise<Ran> {
  const child = spawn(command, args, { env });
  // A program that refuses its options does not wait for its input.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return outputOf(child);
}

/** Runs the program with a stdin that never ends, and sends it a Ctrl-C once it is at work. */
export async function interrupted(args: readonly string[]): Promise<Ran> {
  let ran: Ran | undefined;
  // Nothing shows when it starts listening, so on a busy machine the first signal may be too early.
  for (const afterMs of [700, 3000, 10_000, 60_000]) {
    const child = spawn(process.execPath, [program, ...args], { env: english() });
    setTimeout(() => child.kill('SIGINT'), afterMs);
    ran = await outputOf(child);
    if (ran.exitCode !== null) return ran;
  }
  throw new Error(`The program ended by the signal itself: ${ran?.stderr}`);
}

function outputOf(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...output }));
  });
}

export const masterPassword = 'violet harpoon 91 kettle drum';

/** The credentials of the signing vectors; both secrets are canaries. */
export const credentials = {
  apiKey: '00000000-aaaa-4bbb-8ccc-0123456789ab',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-Pass_123!',
} as const;

/** Details of a key that is never due, if it only reads. */
export const nothingDue = '--ip 203.0.113.7 --purpose portfolio --never-rotate Test'.split(' ');

/** A folder with files that the tests share, and a vault that unlocks fast: by its recovery code. */
export class Workplace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Workplace> {
    const place = new Workplace(await mkdtemp(join(tmpdir(), 'signet-cli-')));
    await place.write('password', `${masterPassword}\n`);
    return place;
  }

  /** A second folder with the files of this one. */
  async copy(): Promise<Workplace> {
    const place = new Workplace(await mkdtemp(join(tmpdir(), 'signet-cli-')));
    await cp(this.folder, place.folder, { recursive: true });
    return place;
  }

  /** Makes the vault, with `Grid bot` in it. */
  async createVault(...more: readonly string[]): Promise<void> {
    const created = await signet([
      ...['create', '--vault', this.vault, '--password-file', this.path('password')],
      ...['--calibrate-ms', '1', '--recovery-file', this.path('recovery')],
    ]);
    if (created.exitCode !== 0) throw new Error(created.stderr);
    const added = await this.signet(
      [
        'add',
        '--label',
        'Grid bot',
        '--environment',
        'live',
        '--permissions',
        'read_only',
        ...more,
      ],
      JSON.stringify(credentials),
    );
    if (added.exitCode !== 0) throw new Error(added.stderr);
  }

  /** Adds a live key, whose API key is made from its label. */
  addLive(label: string, ...more: readonly string[]): Promise<Ran> {
    const args = ['add', '--label', label, '--environment', 'live', ...more];
    return this.signet(args, JSON.stringify({ ...credentials, apiKey: `key-of-${label}-0000` }));
  }

  get vault(): string {
    return this.path('vault');
  }

  /** Runs a command on the vault, unlocking it by its recovery code. */
  signet(args: readonly string[], stdin?: string | Buffer): Promise<Ran> {
    return signet(this.#withVault(args), stdin);
  }

  /**
   * Runs a command as {@link signet}, and kills it while it saves.
   *
   * @param moment `before` at the first sign of a save in the folder, `after` once the vault is replaced
   * @returns the signal that ended it, or `null` if it was faster
   */
  async killed(
    args: readonly string[],
    stdin: string,
    moment: 'before' | 'after',
  ): Promise<NodeJS.Signals | null> {
    const child = spawn(process.execPath, [program, ...this.#withVault(args)], { env: english() });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    const watcher = watch(this.folder, (_event, name) => {
      if (moment === 'before' || name === 'vault') child.kill('SIGKILL');
    });
    try {
      return await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (_code, signal) => resolve(signal));
      });
    } finally {
      watcher.close();
    }
  }

  /** Runs a command as {@link signet}, with its output for people. */
  told(args: readonly string[], stdin?: string): Promise<Ran> {
    return signet(
      this.#withVault(args).filter((word) => word !== '--json'),
      stdin,
    );
  }

  #withVault([command = '', ...rest]: readonly string[]): readonly string[] {
    const common = ['--vault', this.vault, '--recovery-code-file', this.path('recovery'), '--json'];
    return [command, ...common, ...rest];
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, content: string | Buffer): Promise<string> {
    await writeFile(this.path(name), content, { mode: 0o600 });
    return this.path(name);
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  async names(): Promise<readonly string[]> {
    return (await readdir(this.folder)).sort();
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** The error that `--json` printed on stderr. */
export function errorOf({ stderr }: Ran): { code: string; message: string; field?: string } {
  return JSON.parse(stderr).error;
}

/** util-linux; in the base system of Debian and of what descends from it. */
export const hasPseudoTerminal = existsSync('/usr/bin/script') && process.platform === 'linux';

export type Step = {
  readonly after: string;
  readonly type: string;
  /** Done while the program waits for the answer. */
  readonly meanwhile?: () => Promise<unknown>;
};

/**
 * Runs the program on a pseudo-terminal, typing each answer once its question is there.
 *
 * @returns what the terminal showed, and the exit code
 */
export function onTerminal(
  args: readonly string[],
  steps: readonly Step[],
): Promise<{ readonly exitCode: number | null; readonly screen: string }> {
  const command = [process.execPath, program, ...args].map(quoted).join(' ');
  const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], { env: english() });
  const left = [...steps];
  let screen = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    // One chunk may contain an answer and the next question.
    for (let step = left[0]; step; step = left[0]) {
      const foundAt = screen.indexOf(step.after, seen);
      if (foundAt === -1) return;
      seen = foundAt + step.after.length;
      left.shift();
      const { meanwhile, type } = step;
      if (meanwhile) void meanwhile().then(() => child.stdin.write(type));
      else child.stdin.write(type);
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, screen }));
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
