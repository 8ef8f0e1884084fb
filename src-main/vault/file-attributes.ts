import type { Stats } from 'node:fs';
import { constants, type FileHandle } from 'node:fs/promises';
import { failure, type SignetError } from '#contract';
import { errnoOf } from '../primitives/errno.ts';
import type { Files } from './files.ts';

/** The attributes that a file takes over from the one that it replaces. Node reaches no access control lists. */
export type Attributes = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/**
 * Verifies that a file may be written. Replacing it by a rename would succeed even if it is marked read-only,
 * because that only changes the folder.
 *
 * @throws SignetError `FILE_UNUSABLE`; the system's own error for a read-only disk and anything else
 */
export async function assertWritable(files: Files, path: string, { mode }: Attributes) {
  // The system lets root write to any file, so the mark is looked at first.
  if ((mode & 0o222) === 0) throw unusable('vaultMarkedReadOnly');
  try {
    await files.access(path, constants.W_OK);
  } catch (cause) {
    // access(2): EPERM for an immutable file, and on Windows for one with the read-only attribute.
    if (errnoOf(cause) === 'EPERM') throw unusable('vaultMarkedReadOnly', cause);
    if (errnoOf(cause) === 'EACCES') throw unusable('vaultNotWritable', cause);
    throw cause;
  }
}

/** The errors of a system that does not allow, or does not know, owners and modes: chown(2), chmod(2). */
const notAllowed: ReadonlySet<string> = new Set([
  'EACCES',
  'EINVAL',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EPERM',
]);

/**
 * Gives a new file the owner, group and mode of the one that it is to replace, as far as the system allows that.
 *
 * @throws SignetError `FILE_UNUSABLE` if a user who could read or write the old file could not do so with the new one
 */
export async function keepAttributes(file: FileHandle, old: Attributes): Promise<void> {
  const fresh = await file.stat();
  if (fresh.uid !== old.uid || fresh.gid !== old.gid) {
    const isOwnerKept = await isAllowed(file.chown(old.uid, old.gid));
    // Only root may give a file away, but its owner may choose among the groups that the owner is in.
    if (!isOwnerKept && fresh.gid !== old.gid) await isAllowed(file.chown(-1, old.gid));
  }
  const mode = old.mode & 0o777;
  if ((fresh.mode & 0o777) !== mode) await isAllowed(file.chmod(mode));
  if (shutsOut(old, await file.stat())) throw unusable('vaultOwnerNotKept');
}

async function isAllowed(change: Promise<void>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (cause) {
    if (notAllowed.has(errnoOf(cause) ?? '')) return false;
    throw cause;
  }
}

const readAndWrite = 0o6;

/** Compares what the old owner and group could do with what they still can: an owner who was replaced as the group. */
function shutsOut(old: Attributes, now: Attributes): boolean {
  const [owner, group, others] = [now.mode >> 6, now.mode >> 3, now.mode];
  const forGroup = now.gid === old.gid ? group : others;
  const forOwner = now.uid === old.uid ? owner : forGroup;
  const lost = ((old.mode >> 6) & ~forOwner) | ((old.mode >> 3) & ~forGroup) | (old.mode & ~others);
  return (lost & readAndWrite) !== 0;
}

function unusable(
  name: 'vaultMarkedReadOnly' | 'vaultNotWritable' | 'vaultOwnerNotKept',
  cause?: unknown,
): SignetError {
  return failure('FILE_UNUSABLE', [{ name }], { field: 'vault', cause });
}
