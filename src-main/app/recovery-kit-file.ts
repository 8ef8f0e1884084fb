import { open } from 'node:fs/promises';
import { SignetError } from '../contract/index.ts';
import type { MainMessages } from './messages.ts';

export type RecoveryKit = {
  /** As Signet writes it. */
  readonly recoveryCode: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
};

/** Writes a recovery kit, over the file of that name if its owner chose one. */
export async function writeRecoveryKit(
  path: string,
  { recoveryCode, madeAt }: RecoveryKit,
  words: MainMessages['recoveryKit'],
): Promise<void> {
  const text = [
    words.title,
    '',
    ...words.lines,
    '',
    `${words.code}: ${recoveryCode}`,
    `${words.madeAt}: ${madeAt.slice(0, 10)}`,
    '',
  ].join('\n');
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
    const message = 'The recovery kit could not be written there. Choose another folder.';
    throw new SignetError('FILE_UNUSABLE', message, { cause });
  }
}
