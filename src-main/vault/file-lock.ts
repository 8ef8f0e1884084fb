/// <reference path="./fs-native-extensions.d.ts" />
import { type FileHandle, open as openFile, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { SignetError } from '../contract/errors.ts';
import { loadNative } from './native-module.ts';

const attempts = 100;
const pauseMs = 50;

/**
 * Runs `work` while no other process does so for the same vault.
 *
 * The lock is the operating system's, on a file beside the vault: it is gone with the process that held it,
 * however that ended, so there is never a stale one to clear away.
 *
 * @param vaultPath the vault file; the lock file is `<vaultPath>.lock`, removed afterwards
 * @throws SignetError `FILE_BUSY` after five seconds of another process holding it, `MACHINE_UNSUPPORTED`
 */
export async function withFileLock<Result>(
  vaultPath: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { tryLock } = await loadLock();
  const lockPath = `${vaultPath}.lock`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(pauseMs);
    const file = await openFile(lockPath, 'a', 0o600);
    try {
      // The one who held it before removes the file: a lock on a removed file would exclude nobody.
      if (!tryLock(file.fd) || !(await isSameFile(file, lockPath))) continue;
      try {
        return await work();
      } finally {
        // The work is done, and a lock file that stays behind holds nobody up.
        await rm(lockPath, { force: true }).catch(() => undefined);
      }
    } finally {
      await file.close();
    }
  }
  const message = 'Another program is writing this vault. Try again when it has finished.';
  throw new SignetError('FILE_BUSY', message, { field: 'vault' });
}

/**
 * Makes sure, before a vault is touched, that files can be locked on this machine.
 *
 * @throws SignetError `MACHINE_UNSUPPORTED`
 */
export async function probeFileLock(): Promise<void> {
  await loadLock();
}

const loadLock = () => loadNative(() => import('fs-native-extensions'));

/** Compared as bigint: on Windows an inode number can exceed what a double holds exactly. */
async function isSameFile(file: FileHandle, path: string): Promise<boolean> {
  const onDisk = await stat(path, { bigint: true }).catch(() => undefined);
  return onDisk?.ino === (await file.stat({ bigint: true })).ino;
}
