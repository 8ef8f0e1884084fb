import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { watchPage } from '../../../../src-main/app/windows/page-watch.ts';

let contents: EventEmitter;
let done: string[];
/** Answers the question that is open. */
let answer: (isFirst: boolean) => void;

beforeEach(() => {
  done = [];
  const note = (action: string) => () => void done.push(action);
  contents = Object.assign(new EventEmitter(), {
    reload: note('reload'),
    forcefullyCrashRenderer: note('crash'),
  });
  const window = { webContents: contents, isDestroyed: () => false };
  watchPage(window as unknown as BrowserWindow, {
    ask: (about) => {
      done.push(`ask ${about}`);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    quit: note('quit'),
  });
});

const fail = () => contents.emit('render-process-gone', {}, { reason: 'crashed' });
const hang = () => contents.emit('unresponsive');

/** Answers, and waits for what follows. */
async function answered(isFirst: boolean): Promise<readonly string[]> {
  answer(isFirst);
  await new Promise(setImmediate);
  return done;
}

describe('a page that does not respond', () => {
  it('is left alone if the user waits, and ended if not', async () => {
    hang();
    expect(await answered(true)).toEqual(['ask stuck']);
    hang();
    expect(await answered(false)).toEqual(['ask stuck', 'ask stuck', 'crash']);
  });

  it.each([true, false])(
    'is restarted if it failed during the question, whatever the answer: %s',
    async (isFirst) => {
      hang();
      fail();
      expect(await answered(isFirst)).toEqual(['ask stuck', 'reload']);
    },
  );
});

describe('a page that fails', () => {
  it('is restarted twice, then the user is asked once', async () => {
    for (let time = 0; time < 5; time++) fail();
    expect(done).toEqual(['reload', 'reload', 'ask failed']);
    expect(await answered(true)).toEqual(['reload', 'reload', 'ask failed', 'reload']);
  });

  it('ends Signet if the user does not want to retry', async () => {
    for (let time = 0; time < 3; time++) fail();
    expect(await answered(false)).toEqual(['reload', 'reload', 'ask failed', 'quit']);
  });
});
