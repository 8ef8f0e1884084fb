import { open, rename, rm } from 'node:fs/promises';
import { SignetError } from '#contract';
import { removeAbandoned, temporaryPath } from '../../operations/temporary-file.ts';

/**
 * Writes a file that only its owner can read. It replaces a file of that name in one step,
 * so that a full disk leaves the old file intact and no reader sees half of the new one. It also removes what
 * saves of that file left behind if they were killed.
 *
 * @throws SignetError `FILE_UNUSABLE` if it cannot be written
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const message = 'The file could not be written there. Choose another folder.';
    throw new SignetError('FILE_UNUSABLE', message, { cause });
  }
  removeAbandoned(path);
}
