import type { SavedFile } from '../../operations/desktop-shell.ts';
import type { MainMessages } from '../messages.ts';

type RecoveryKit = {
  /** As Signet writes it. */
  readonly recoveryCode: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
};

/** The recovery kit as a file. */
export function recoveryKitFile(
  { recoveryCode, madeAt }: RecoveryKit,
  { recoveryKit: words }: MainMessages,
): SavedFile {
  const lines = [
    words.title,
    '',
    ...words.lines,
    '',
    `${words.code}: ${recoveryCode}`,
    `${words.madeAt}: ${madeAt.slice(0, 10)}`,
    '',
  ];
  return { name: words.fileName, text: lines.join('\n') };
}
