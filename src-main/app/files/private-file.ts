import { open } from 'node:fs/promises';
import { SignetError } from '#contract';

/**
 * Writes a file that only its owner can read, over one of that name if there is one.
 *
 * @throws SignetError `FILE_UNUSABLE` where it cannot be written
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'w', 0o600);
    try {
      // SECURITY: the mode above is for a new file only; one that was there may be readable by everybody.
      await file.chmod(0o600);
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const message = 'The file could not be written there. Choose another folder.';
    throw new SignetError('FILE_UNUSABLE', message, { cause });
  }
}
