import type { BrowserWindow } from 'electron';
import { PageFailures } from './page-failures.ts';

/** A load that another load, or the user, has ended: net/base/net_error_list.h, ERR_ABORTED. */
const aborted = -3;

type PageWatchParts = {
  /** @returns `true` if the first button was pressed: to try again, or to wait */
  readonly ask: (about: 'failed' | 'stuck') => Promise<boolean>;
  readonly quit: () => void;
};

/** Reloads the page of a window if it fails, and asks what to do if that does not help. */
export function watchPage(window: BrowserWindow, { ask, quit }: PageWatchParts): void {
  const { webContents } = window;
  const failures = new PageFailures(() => performance.now());
  let isAsking = false;
  let hasFailedMeanwhile = false;

  const asked = async (about: 'failed' | 'stuck'): Promise<boolean> => {
    [isAsking, hasFailedMeanwhile] = [true, false];
    return await ask(about).finally(() => {
      isAsking = false;
    });
  };
  const failed = async (): Promise<void> => {
    if (window.isDestroyed()) return;
    if (isAsking) {
      hasFailedMeanwhile = true;
      return;
    }
    if (!failures.isWorthAnother()) {
      if (!(await asked('failed'))) return quit();
      failures.forget();
    }
    if (!window.isDestroyed()) webContents.reload();
  };
  const isStuck = async (): Promise<void> => {
    if (isAsking) return;
    const isToWait = await asked('stuck');
    // The answer was about a page that no longer exists.
    if (hasFailedMeanwhile) return failed();
    // Its end is a failure like any other, after which it is started again.
    if (!isToWait && !window.isDestroyed()) webContents.forcefullyCrashRenderer();
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
