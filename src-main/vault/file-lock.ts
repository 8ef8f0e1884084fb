import type { FileHandle } from 'node:fs/promises';
import { failure } from '#contract';
import { errnoOf } from '../primitives/errno.ts';
import { type Files, systemFiles } from './files.ts';
import { hasErrno } from './vault-file-error.ts';

const attempts = 100;
const pauseMs = 50;

/**
 * The errors of a file system that has no locks: a network share without a lock service, some FUSE file systems, RAM
 * disks of Windows (fcntl(2), flock(2); libuv maps ERROR_INVALID_FUNCTION to EISDIR).
 */
const withoutLocks: ReadonlySet<string> = new Set([
  'ENOLCK',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EPERM',
  'EISDIR',
]);

/** fcntl(2): another process may hold the lock, or a signal came first. */
const notNow: ReadonlySet<string> = new Set(['EACCES', 'EAGAIN', 'EINTR']);

/**
 * Runs `work` while it holds the lock of a vault, so that no other process does so at the same time.
 *
 * The operating system locks a file beside the vault. It releases the lock when the process ends, even if it
 * crashes, so a stale lock cannot exist. Where the file system has no locks, a file that only its creator removes
 * takes the place of the lock.
 *
 * @param vaultPath the vault file; the lock file is `<vaultPath>.lock`, or `<vaultPath>.locked` without locks;
 *   removed afterwards
 * @throws SignetError `FILE_BUSY` if another process holds the lock for five seconds; `FILE_UNUSABLE` if the file
 *   cannot be locked; `MACHINE_UNSUPPORTED`; the system's own error if the lock file cannot be opened
 */
export async function withFileLock<Result>(
  vaultPath: string,
  work: () => Promise<Result>,
  files: Files = systemFiles,
): Promise<Result> {
  const lockPath = `${vaultPath}.lock`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await files.pause(pauseMs);
    const file = await files.open(lockPath, 'a', 0o600);
    try {
      const answer = await requestLock(file, lockPath, files);
      if (answer === 'busy') continue;
      if (answer === 'unsupported') return await withCreatedFile(vaultPath, work, files);
      return await removing(lockPath, work, files);
    } finally {
      // The work is done or has failed by now, and neither changes if the lock file cannot be closed.
      await file.close().catch(() => undefined);
    }
  }
  throw failure('FILE_BUSY', [{ name: 'vaultBusy' }], { field: 'vault' });
}

async function requestLock(
  file: FileHandle,
  path: string,
  files: Files,
): Promise<'held' | 'busy' | 'unsupported'> {
  const answer = await answerTo(files.tryLock(file.fd), path, files);
  if (answer !== 'held') return answer;
  try {
    // The previous holder removes the file when it is done. A lock on a removed file excludes no other process.
    return (await isSameFile(file, path, files)) ? 'held' : 'busy';
  } catch (cause) {
    await remove(path, files);
    throw cause;
  }
}

async function answerTo(request: Promise<boolean>, path: string, files: Files) {
  try {
    return (await request) ? 'held' : 'busy';
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno !== undefined && notNow.has(errno)) return 'busy';
    await remove(path, files);
    if (errno === undefined) throw cause;
    if (withoutLocks.has(errno)) return 'unsupported';
    const reason = { name: 'vaultNotLocked', values: { errno } } as const;
    throw failure('FILE_UNUSABLE', [reason], { field: 'vault', cause });
  }
}

async function withCreatedFile<Result>(
  vaultPath: string,
  work: () => Promise<Result>,
  files: Files,
): Promise<Result> {
  const path = `${vaultPath}.locked`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await files.pause(pauseMs);
    try {
      const file = await files.open(path, 'wx', 0o600);
      await file.close().catch(() => undefined);
    } catch (cause) {
      if (hasErrno(cause, 'EEXIST')) continue;
      throw cause;
    }
    return removing(path, work, files);
  }
  throw failure('FILE_BUSY', [{ name: 'vaultLockLeft' }], { field: 'vault' });
}

async function removing<Result>(
  path: string,
  work: () => Promise<Result>,
  files: Files,
): Promise<Result> {
  try {
    return await work();
  } finally {
    await remove(path, files);
  }
}

/** A lock file that stays behind does no harm where the system has locks: only the lock on it counts. */
async function remove(path: string, files: Files): Promise<void> {
  await files.rm(path, { force: true }).catch(() => undefined);
}

/** Compares as bigint: on Windows an inode number can exceed what a double holds exactly. */
async function isSameFile(file: FileHandle, path: string, files: Files): Promise<boolean> {
  const own = await file.stat({ bigint: true });
  const onDisk = await files.stat(path, { bigint: true }).catch((cause) => {
    if (hasErrno(cause, 'ENOENT')) return undefined;
    throw cause;
  });
  return onDisk?.ino === own.ino;
}
