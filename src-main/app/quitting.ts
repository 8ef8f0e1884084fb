import type { App } from 'electron';

/**
 * Has Signet quit when its work is done and no sooner, however often somebody asks for it.
 *
 * @param leave begins to leave; it is called once, and what it returns settles when Signet may go
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
