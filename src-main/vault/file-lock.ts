import { constants, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { failure, type SignetError } from '#contract';
import { errnoOf } from '../primitives/errno.ts';
import { type Files, systemFiles } from './files.ts';
import { hasErrno } from './vault-file-error.ts';

const attempts = 100;
const pauseMs = 50;

/**
 * SECURITY: whoever can write the folder could put a link or a pipe in the place of the lock file, so no link is
 * followed and no pipe waited for. Neither flag exists on Windows.
 */
const asItIs = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const lockFlags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | asItIs;

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
 *   cannot be locked, or something else has its name; `MACHINE_UNSUPPORTED`; the system's own error if the lock file
 *   cannot be created
 */
export async function withFileLock<Result>(
  vaultPath: string,
  work: () => Promise<Result>,
  files: Files = systemFiles,
): Promise<Result> {
  const lockPath = `${vaultPath}.lock`;
  for (let attempt = 1; ; attempt++) {
    const file = await openLock(lockPath, files, attempt === attempts);
    try {
      // First of all: if this process is killed, the lock file stays.
      if (file) await share(file, vaultPath, files);
      const answer = file === undefined ? 'busy' : await requestLock(file, lockPath, files);
      if (answer === 'unsupported') return await withCreatedFile(vaultPath, work, files);
      if (answer === 'held') return await removing(lockPath, work, files);
    } finally {
      // The work is done or has failed by now, and neither changes if the lock file cannot be closed.
      await file?.close().catch(() => undefined);
    }
    if (attempt === attempts)
      throw failure('FILE_BUSY', [{ name: 'vaultBusy' }], { field: 'vault' });
    await files.pause(pauseMs);
  }
}

/** @returns `undefined` if another user has the file, who is about to share or to remove it; never at the last try */
async function openLock(
  path: string,
  files: Files,
  isLast: boolean,
): Promise<FileHandle | undefined> {
  try {
    return await files.open(path, lockFlags, 0o600);
  } catch (cause) {
    const { W_OK, X_OK } = constants;
    const isFolderAtFault =
      hasErrno(cause, 'EACCES') && !(await succeeds(files.access(dirname(path), W_OK | X_OK)));
    if (isFolderAtFault) throw cause;
    if (hasErrno(cause, 'EACCES') && !isLast) return undefined;
    throw (await succeeds(files.lstat(path))) ? inTheWay(path, cause) : cause;
  }
}

function inTheWay(path: string, cause: unknown): SignetError {
  const values = { name: basename(path), errno: errnoOf(cause) ?? '' };
  return failure('FILE_UNUSABLE', [{ name: 'vaultLockInTheWay', values }], {
    field: 'vault',
    cause,
  });
}

/** Lets everyone who may write the vault open its lock file too. Its owner may be another user. */
async function share(file: FileHandle, vaultPath: string, files: Files): Promise<void> {
  try {
    const { mode, gid } = await files.stat(vaultPath);
    await succeeds(file.chown(-1, gid));
    await file.chmod(mode & 0o666);
  } catch {
    // There is no vault yet, or the file system has no modes.
  }
}

function succeeds(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
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
