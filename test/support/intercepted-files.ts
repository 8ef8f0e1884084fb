import type { FileHandle } from 'node:fs/promises';
import * as nodeFiles from 'node:fs/promises';
import type { Files } from '../../src-main/vault/vault-file.ts';

/** The calls of a save, in their order. */
export const saveSteps = [
  'stat',
  'readFile',
  'readdir',
  'open',
  'writeFile',
  'sync',
  'close',
  'rename',
  'open folder',
  'sync folder',
  'close folder',
] as const;
export type SaveStep = (typeof saveSteps)[number] | 'realpath' | 'rm';

/** Called before and after each step; it may throw to prevent the step. */
export type Intercept = (moment: 'before' | 'after', step: SaveStep) => void;

/** Wraps the real file system, and announces every call of a save to `intercept`. */
export function interceptedFiles(intercept: Intercept): Files {
  const announced =
    <Arguments extends unknown[], Result>(
      step: SaveStep,
      call: (...parameters: Arguments) => Promise<Result>,
    ) =>
    async (...parameters: Arguments): Promise<Result> => {
      intercept('before', step);
      const result = await call(...parameters);
      intercept('after', step);
      return result;
    };

  function openIntercepted(path: string, flags: string, mode?: number): Promise<unknown> {
    const suffix = flags === 'r' ? ' folder' : '';
    // A save opens only the folder for reading, so the three steps with the suffix exist.
    const step = (name: 'open' | 'sync' | 'close') => `${name}${suffix}` as SaveStep;
    return announced(step('open'), async () => {
      const file: FileHandle = await nodeFiles.open(path, flags, mode);
      return {
        writeFile: announced('writeFile', (content: Buffer) => file.writeFile(content)),
        sync: announced(step('sync'), () => file.sync()),
        close: async () => {
          intercept('before', step('close'));
          await file.close();
          intercept('after', step('close'));
        },
      };
    })();
  }

  const files = {
    open: openIntercepted,
    readFile: announced('readFile', (path: string) => nodeFiles.readFile(path)),
    readdir: announced('readdir', (path: string) => nodeFiles.readdir(path)),
    realpath: announced('realpath', (path: string) => nodeFiles.realpath(path)),
    rename: announced('rename', (from: string, to: string) => nodeFiles.rename(from, to)),
    rm: announced('rm', (path: string, options: { force: true }) => nodeFiles.rm(path, options)),
    stat: announced('stat', (path: string) => nodeFiles.stat(path)),
    // Only called if nothing is found, so they are no steps of a save.
    access: nodeFiles.access,
    lstat: nodeFiles.lstat,
  };
  return files as unknown as Files; // VaultFile calls each with exactly these arguments
}

/** Makes each named step fail with that error code of the system. */
export function failingFiles(errno: string, ...steps: readonly SaveStep[]): Files {
  return interceptedFiles((moment, step) => {
    if (moment === 'before' && steps.includes(step)) {
      throw Object.assign(new Error(`${errno}: injected at ${step}`), { code: errno });
    }
  });
}
