import { extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { writePrivateFile } from '../../operations/private-file.ts';

/** A file that its owner wants to keep somewhere. */
export type SavedFile = {
  /** Proposed, with its extension. */
  readonly name: string;
  /** Contains no secret, except for the recovery kit's. */
  readonly text: string;
};

/**
 * Asks where to keep a file and writes it there, readable by its owner only.
 *
 * @returns `true` if it was saved; `false` if the owner cancelled the dialog
 * @throws SignetError `FILE_UNUSABLE`
 */
export async function saveFile(
  { name, text }: SavedFile,
  window: BrowserWindow | undefined,
): Promise<boolean> {
  const extension = extname(name).slice(1);
  const options = {
    defaultPath: name,
    showsTagField: false,
    // SECURITY: Windows would list a recovery kit among the recent documents.
    properties: ['dontAddToRecent' as const],
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return false;
  await writePrivateFile(filePath, text);
  return true;
}
