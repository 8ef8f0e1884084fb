import { type BrowserWindow, dialog } from 'electron';
import type { MainMessages } from '../messages.ts';

type Words = MainMessages['failures']['page']['failed'];

/**
 * Asks over a window what to do about its page.
 *
 * @returns whether the first button was pressed
 */
export async function askAboutPage(
  window: BrowserWindow,
  { message, detail, first, second }: Words,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Signet',
    message,
    detail,
    buttons: [first, second],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
