import type { App } from 'electron';

/**
 * Delays quitting until Signet's work is done, however often quitting is requested.
 *
 * @param leave finishes the work; it is called once, and Signet quits when its promise settles
 */
export function quitAfter(app: Pick<App, 'on' | 'quit'>, leave: () => Promise<void>): void {
  let hasBegun = false;
  let isDone = false;

  async function leaveOnce(): Promise<void> {
    if (hasBegun) return;
    hasBegun = true;
    try {
      await leave();
    } finally {
      isDone = true;
      app.quit();
    }
  }

  app.on('before-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void leaveOnce();
  });
}
