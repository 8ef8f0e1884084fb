import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { MainMessages } from './messages.ts';
import { PageFailures } from './page-failures.ts';

/** A load that another load, or the user, has ended: net/base/net_error_list.h, ERR_ABORTED. */
const aborted = -3;

type Words = MainMessages['failures']['page']['failed'];

/** Starts the page of a window again when it fails, and asks what to do when that does not help. */
export function watchPage(window: BrowserWindow, messages: () => MainMessages): void {
  const { webContents } = window;
  const failures = new PageFailures(() => performance.now());
  let isAsking = false;

  /** @returns whether the first button was pressed */
  const ask = async (words: Words): Promise<boolean> => {
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, boxOf(words));
    isAsking = false;
    return response === 0;
  };
  const failed = async (): Promise<void> => {
    if (isAsking || window.isDestroyed()) return;
    if (!failures.isWorthAnother()) {
      if (!(await ask(messages().failures.page.failed))) return app.quit();
      failures.forget();
    }
    if (!window.isDestroyed()) webContents.reload();
  };
  const isStuck = async (): Promise<void> => {
    if (isAsking || (await ask(messages().failures.page.stuck)) || window.isDestroyed()) return;
    // Its end is a failure like any other, after which it is started again.
    webContents.forcefullyCrashRenderer();
  };

  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void failed();
  });
  webContents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) void failed();
  });
  webContents.on('preload-error', () => void failed());
  webContents.on('unresponsive', () => void isStuck());
}

function boxOf({ message, detail, first, second }: Words): MessageBoxOptions {
  return {
    type: 'error',
    title: 'Signet',
    message,
    detail,
    buttons: [first, second],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  };
}
