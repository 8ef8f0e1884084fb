import { SignetError } from '#contract';
import { type Attributes, assertWritable } from '../vault/file-attributes.ts';
import { systemFiles } from '../vault/files.ts';
import { replaceFile } from '../vault/replace-file.ts';
import { removeAbandoned, temporaryPath } from '../vault/temporary-file.ts';
import { reachOf } from '../vault/vault-reach.ts';

/**
 * Writes a file that only its owner can read. It replaces a file of that name in one step, so that a full disk
 * leaves the old file intact and no reader sees half of the new one. The new file keeps the owner and the group of
 * the old one, and a link to it. It also removes what saves of that file left behind if they were killed.
 *
 * @throws SignetError `FILE_UNUSABLE` if it cannot be written, or is marked read-only
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  try {
    const { target, old } = await targetOf(path);
    await replaceFile(systemFiles, {
      path: target,
      temporary: temporaryPath(target),
      content: text,
      old,
    });
    removeAbandoned(target);
  } catch (cause) {
    const message = 'The file could not be written there. Choose another folder.';
    throw new SignetError('FILE_UNUSABLE', message, { cause });
  }
}

/** Finds the file that a link leads to, and what the new file takes over from it. */
async function targetOf(
  path: string,
): Promise<{ readonly target: string; readonly old?: Attributes }> {
  const reach = await reachOf(systemFiles, path);
  // A rename would replace the link, and the file that it leads to would be lost from view.
  if (reach === 'link-broken') throw new Error('The target of the link is not there.');
  if (reach !== 'there') return { target: path };
  const target = await systemFiles.realpath(path);
  const status = await systemFiles.stat(target);
  if (!status.isFile()) throw new Error('The path is no plain file, such as a device.');
  const { mode, uid, gid } = status;
  await assertWritable(systemFiles, target, { mode, uid, gid });
  // SECURITY: a recovery kit is for its owner alone, even in the place of a file that others could read.
  return { target, old: { mode: 0o600, uid, gid } };
}
