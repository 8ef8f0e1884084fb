import type { FileHandle } from 'node:fs/promises';
import { type Files, systemFiles } from '../../src-main/vault/files.ts';

/** The calls of a save in their order, if nothing but the lock file is in the way. */
export const saveSteps = [
  'open lock',
  'chown lock',
  'chmod lock',
  'lock',
  'stat lock',
  'stat',
  'readFile',
  'access',
  'readdir',
  'open',
  'writeFile',
  'stat new',
  'chown',
  'chmod',
  'sync',
  'close',
  'rename',
  'open folder',
  'sync folder',
  'close folder',
  'rm lock',
  'close lock',
] as const;
export type SaveStep =
  | (typeof saveSteps)[number]
  | 'realpath'
  | 'lstat'
  | 'readlink'
  | 'rm'
  | 'open locked'
  | 'close locked'
  | 'rm locked'
  | 'stat of lock';

/** Called before and after each step; it may throw to prevent the step. */
export type Intercept = (moment: 'before' | 'after', step: SaveStep) => void;

/** The part that a path has in a save: the lock file, the new file, the folder or the vault itself. */
type Part = 'lock' | 'locked' | 'new' | 'folder' | '';

function partOf(path: string, flags?: string | number): Part {
  if (path.endsWith('.lock')) return 'lock';
  if (path.endsWith('.locked')) return 'locked';
  if (path.includes('.saving-')) return 'new';
  return flags === 'r' ? 'folder' : '';
}

/** The steps of the new file have no suffix where the vault itself has no such step. */
function stepOf(name: string, part: Part): SaveStep {
  const isPlain = part === '' || (part === 'new' && name !== 'stat');
  return (isPlain ? name : `${name} ${part}`) as SaveStep; // each pair that occurs is in the list
}

/** Wraps the real file system, and announces every call of a save to `intercept`. A pause takes no time. */
export function interceptedFiles(intercept: Intercept): Files {
  async function announced<Result>(step: SaveStep, call: () => Promise<Result>): Promise<Result> {
    intercept('before', step);
    const result = await call();
    intercept('after', step);
    return result;
  }

  function handle(file: FileHandle, part: Part) {
    const named = (name: string) => stepOf(name, part);
    return {
      fd: file.fd,
      writeFile: (content: Buffer) => announced(named('writeFile'), () => file.writeFile(content)),
      stat: (options?: { bigint: true }) => announced(named('stat'), () => file.stat(options)),
      chown: (uid: number, gid: number) => announced(named('chown'), () => file.chown(uid, gid)),
      chmod: (mode: number) => announced(named('chmod'), () => file.chmod(mode)),
      sync: () => announced(named('sync'), () => file.sync()),
      close: async () => {
        // The descriptor is closed even if close(2) reports an error.
        try {
          intercept('before', named('close'));
        } finally {
          await file.close();
        }
        intercept('after', named('close'));
      },
    };
  }

  const files = {
    open: (path: string, flags: string | number, mode?: number) => {
      const part = partOf(path, flags);
      return announced(stepOf('open', part), async () =>
        handle(await systemFiles.open(path, flags, mode), part),
      );
    },
    stat: (path: string, options?: { bigint: true }) => {
      const step = partOf(path) === 'lock' ? 'stat of lock' : 'stat';
      return announced(step, () => systemFiles.stat(path, options));
    },
    access: (path: string, mode: number) =>
      announced('access', () => systemFiles.access(path, mode)),
    lstat: (path: string) => announced('lstat', () => systemFiles.lstat(path)),
    readFile: (path: string) => announced('readFile', () => systemFiles.readFile(path)),
    readdir: (path: string) => announced('readdir', () => systemFiles.readdir(path)),
    readlink: (path: string) => announced('readlink', () => systemFiles.readlink(path)),
    realpath: (path: string) => announced('realpath', () => systemFiles.realpath(path)),
    rename: (from: string, to: string) => announced('rename', () => systemFiles.rename(from, to)),
    rm: (path: string, options: { force: true }) =>
      announced(stepOf('rm', partOf(path)), () => systemFiles.rm(path, options)),
    tryLock: (descriptor: number) => announced('lock', () => systemFiles.tryLock(descriptor)),
    pause: async () => undefined,
  };
  return files as unknown as Files; // VaultFile calls each with exactly these arguments
}

/** The error that Node makes of an error number of the system; libuv has no name for some. */
export function systemError(errno: string, step = 'a call'): Error {
  return Object.assign(new Error(`${errno}: injected at ${step}`), { code: errno });
}

/** Makes each named step fail with that error code of the system. */
export function failingFiles(errno: string, ...steps: readonly SaveStep[]): Files {
  return interceptedFiles((moment, step) => {
    if (moment === 'before' && steps.includes(step)) throw systemError(errno, step);
  });
}
