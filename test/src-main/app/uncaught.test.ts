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

describe('an error that nobody caught', () => {
  it('is reported; the vault locks before the person is told, and Signet quits', () => {
    const error = new Error('secret');
    host.emit('uncaughtException', error);
    expect(done).toEqual([error, 'lock', 'tell', 'quit']);
  });

  it('is only reported where Signet is leaving because of another one', () => {
    const [first, second] = [new Error('first'), new Error('second')];
    host.emit('uncaughtException', first);
    host.emit('uncaughtException', second);
    expect(done).toEqual([first, 'lock', 'tell', 'quit', second]);
  });

  it('is only reported as the rejection of a promise', () => {
    const error = new Error('secret');
    host.emit('unhandledRejection', error, Promise.resolve());
    expect(done.slice(0, 1)).toEqual([error]);
    expect(done).not.toContain('quit');
  });
});
