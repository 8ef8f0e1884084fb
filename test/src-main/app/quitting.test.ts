import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { quitAfter } from '../../../src-main/app/quitting.ts';

/** Behaves like Electron: quitting asks every listener, and any of them can prevent it. */
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
  it('waits for the work and does it once, however often it is requested', async () => {
    app.quit();
    app.quit();
    app.quit();
    const before = [app.hasQuit, begun];
    finish();
    await expect.poll(() => app.hasQuit).toBe(true);
    expect([before, begun]).toEqual([[false, 1], 1]);
  });
});
