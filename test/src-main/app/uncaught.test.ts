import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { watchForUncaught } from '../../../src-main/app/uncaught.ts';

let host = new EventEmitter();
let done: unknown[] = [];

beforeEach(() => {
  [host, done] = [new EventEmitter(), []];
  watchForUncaught(host, {
    report: (error) => done.push(error),
    lock: () => done.push('lock'),
    tell: () => done.push('tell'),
    quit: () => done.push('quit'),
  });
});

describe('an uncaught error', () => {
  it('locks the vault, is reported and shown, and quits Signet, in this order', () => {
    const error = new Error('secret');
    host.emit('uncaughtException', error);
    expect(done).toEqual(['lock', error, 'tell', 'quit']);
  });

  it('is only reported if Signet already quits because of another one', () => {
    const [first, second] = [new Error('first'), new Error('second')];
    host.emit('uncaughtException', first);
    host.emit('uncaughtException', second);
    expect(done).toEqual(['lock', first, 'tell', 'quit', second]);
  });

  it.each(['lock', 'tell', 'quit'] as const)(
    'does not skip the other steps if one of them fails: %s',
    (failing) => {
      const [error, trouble] = [new Error('secret'), new Error('of the handler')];
      const step = (name: string) => () => {
        done.push(name);
        if (name === failing) throw trouble;
      };
      [host, done] = [new EventEmitter(), []];
      watchForUncaught(host, {
        report: (told) => done.push(told),
        lock: step('lock'),
        tell: step('tell'),
        quit: step('quit'),
      });
      host.emit('uncaughtException', error);
      const expected: unknown[] = ['lock', error, 'tell', 'quit'];
      expected.splice(expected.indexOf(failing) + 1, 0, trouble);
      expect(done).toEqual(expected);
    },
  );

  it('is only reported if it is a rejected promise', () => {
    const error = new Error('secret');
    host.emit('unhandledRejection', error, Promise.resolve());
    expect(done.slice(0, 1)).toEqual([error]);
    expect(done).not.toContain('quit');
  });
});
