import { type BrowserWindow, dialog } from 'electron';
import type { MainMessages } from './messages.ts';
import { type RecoveryKit, writeRecoveryKit } from './recovery-kit-file.ts';

/**
 * Asks where to keep the recovery kit and writes it there, readable by its owner only.
 *
 * @returns whether it was saved; `false` when its owner thought better of it
 */
export async function saveRecoveryKit(
  kit: RecoveryKit,
  { recoveryKit }: MainMessages,
  window: BrowserWindow | undefined,
): Promise<boolean> {
  const options = { defaultPath: recoveryKit.fileName, showsTagField: false };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return false;
  await writeRecoveryKit(filePath, kit, recoveryKit);
  return true;
}
