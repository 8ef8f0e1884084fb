import { basename, dirname, resolve } from 'node:path';
import { failure, type SignetError, type VaultReach } from '#contract';
import type { Files } from './files.ts';
import { hasErrno } from './vault-file-error.ts';

/**
 * Reports whether there is a file at a path, and if not, which part of the path is missing. Only a free name in a
 * folder that is there counts as absent.
 *
 * @returns `there` also for a folder and for an unreadable file
 */
export async function reachOf(files: Files, path: string): Promise<VaultReach> {
  try {
    await files.stat(path);
    return 'there';
  } catch (cause) {
    if (!isMissing(cause)) return 'no-access';
  }
  try {
    return (await files.lstat(path)).isSymbolicLink() ? 'link-broken' : 'there';
  } catch (cause) {
    if (!isMissing(cause)) return 'no-access';
  }
  return (await isFolder(files, dirname(path))) ? 'absent' : 'folder-missing';
}

/** Says why nothing could be read at a path where the system finds no file. */
export async function missingError(files: Files, path: string): Promise<SignetError | undefined> {
  const origin = { field: 'vault' };
  switch (await reachOf(files, path)) {
    case 'link-broken': {
      const values = { name: basename(path), target: await missingTarget(files, path) };
      return failure('FILE_NOT_FOUND', [{ name: 'vaultLinkBroken', values }], origin);
    }
    case 'folder-missing':
      return failure('FILE_NOT_FOUND', [{ name: 'vaultFolderGone' }], origin);
    case 'absent':
      return failure('FILE_NOT_FOUND', [{ name: 'vaultMissing' }], origin);
    default:
      return undefined;
  }
}

/** As many links as Linux follows: path_resolution(7). */
const linkLimit = 40;

/** Follows a chain of links to the first name that is not there. */
export async function missingTarget(files: Files, path: string): Promise<string> {
  let target = path;
  for (let count = 0; count < linkLimit; count++) {
    const next = await files.readlink(target).catch(() => undefined);
    if (next === undefined) return target;
    // The folder may be a link itself, from which `..` does not lead back.
    const folder = await files.realpath(dirname(target)).catch(() => dirname(target));
    target = resolve(folder, next);
  }
  return target;
}

async function isFolder(files: Files, path: string): Promise<boolean> {
  return files.stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function isMissing(cause: unknown): boolean {
  return hasErrno(cause, 'ENOENT') || hasErrno(cause, 'ENOTDIR');
}
