/// <reference path="./fs-native-extensions.d.ts" />
import * as nodeFiles from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { loadNative } from './native-module.ts';

/** The calls of the system that reading, locking and saving make, so that a test can fail or kill the process at each. */
export type Files = Pick<
  typeof nodeFiles,
  | 'access'
  | 'lstat'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
> & {
  /**
   * Requests the system's exclusive advisory lock of an open, writable file; `false` if another process holds it.
   *
   * @throws SignetError `MACHINE_UNSUPPORTED`; the system's own error if the file cannot be locked
   */
  readonly tryLock: (fileDescriptor: number) => Promise<boolean>;
  readonly pause: (ms: number) => Promise<unknown>;
};

const loadLock = () => loadNative(() => import('fs-native-extensions'));

export const systemFiles: Files = {
  ...nodeFiles,
  tryLock: async (fileDescriptor) => (await loadLock()).tryLock(fileDescriptor),
  pause,
};

/**
 * Verifies, before a vault is touched, that this machine can lock files.
 *
 * @throws SignetError `MACHINE_UNSUPPORTED`
 */
export async function probeFileLock(): Promise<void> {
  await loadLock();
}
