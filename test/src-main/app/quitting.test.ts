import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { quitAfter } from '../../../src-main/app/quitting.ts';

/** As Electron's: to quit asks whoever listens, and one who prevents it keeps the application running. */
class FakeApp extends EventEmitter {
  hasQuit = false;

  quit(): void {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit('before-quit', { preventDefault });
    this.hasQuit = !isPrevented;
  }
}

let app: FakeApp;
let finish: () => void;
let begun = 0;

beforeEach(() => {
  [app, begun] = [new FakeApp(), 0];
  quitAfter(app as unknown as Parameters<typeof quitAfter>[0], () => {
    begun++;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
});

describe('quitting', () => {
  it('waits for the work, however often it is asked for, and does the work once', async () => {
    app.quit();
    app.quit();
    app.quit();
    const before = [app.hasQuit, begun];
    finish();
    await expect.poll(() => app.hasQuit).toBe(true);
    expect([before, begun]).toEqual([[false, 1], 1]);
  });
});
