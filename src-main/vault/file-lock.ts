/// <reference path="./fs-native-extensions.d.ts" />
import { type FileHandle, open as openFile, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { failure } from '#contract';
import { loadNative } from './native-module.ts';

const attempts = 100;
const pauseMs = 50;

/**
 * Runs `work` while it holds the lock of a vault, so that no other process does so at the same time.
 *
 * The operating system locks a file beside the vault. It releases the lock when the process ends, even if it
 * crashes, so a stale lock cannot exist.
 *
 * @param vaultPath the vault file; the lock file is `<vaultPath>.lock`, removed afterwards
 * @throws SignetError `FILE_BUSY` if another process holds the lock for five seconds; `MACHINE_UNSUPPORTED`
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
      // The previous holder removes the file when it is done. A lock on a removed file excludes no other process.
      if (!tryLock(file.fd) || !(await isSameFile(file, lockPath))) continue;
      try {
        return await work();
      } finally {
        // A lock file that stays behind does no harm: only the lock on it counts.
        await rm(lockPath, { force: true }).catch(() => undefined);
      }
    } finally {
      await file.close();
    }
  }
  throw failure('FILE_BUSY', [{ name: 'vaultBusy' }], { field: 'vault' });
}

/**
 * Verifies, before a vault is touched, that this machine can lock files.
 *
 * @throws SignetError `MACHINE_UNSUPPORTED`
 */
export async function probeFileLock(): Promise<void> {
  await loadLock();
}

const loadLock = () => loadNative(() => import('fs-native-extensions'));

/** Compares as bigint: on Windows an inode number can exceed what a double holds exactly. */
async function isSameFile(file: FileHandle, path: string): Promise<boolean> {
  const onDisk = await stat(path, { bigint: true }).catch(() => undefined);
  return onDisk?.ino === (await file.stat({ bigint: true })).ino;
}
