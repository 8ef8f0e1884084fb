import { type BrowserWindow, dialog } from 'electron';
import type { MainTranslate } from '#words/main';

/**
 * Asks in a dialog over a window what to do about its page.
 *
 * @returns `true` if the first button was pressed
 */
export async function askAboutPage(
  window: BrowserWindow,
  { about, t }: { readonly about: 'failed' | 'stuck'; readonly t: MainTranslate },
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Signet',
    message: t(`dialogs:page.${about}.message`),
    detail: t(`dialogs:page.${about}.detail`),
    buttons: [t(`dialogs:page.${about}.first`), t(`dialogs:page.${about}.second`)],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
