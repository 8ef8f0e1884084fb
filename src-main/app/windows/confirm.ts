import { type BrowserWindow, dialog } from 'electron';
import type { MainTranslate } from '#words/main';
import type { Question } from '../../operations/shell.ts';
import { confirmationOf } from './confirmation.ts';

/**
 * Asks the person in front of the machine, in a dialog of the system that no page can draw or press.
 *
 * @returns `true` only if the button that signs was pressed
 */
export async function confirmNatively(
  question: Question,
  t: MainTranslate,
  window: BrowserWindow | undefined,
): Promise<boolean> {
  const { message, detail, button } = confirmationOf(question, t);
  const options = {
    type: 'warning' as const,
    title: 'Signet',
    message,
    detail,
    buttons: [t('dialogs:cancel'), button],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const answer = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options);
  return answer.response === 1;
}
