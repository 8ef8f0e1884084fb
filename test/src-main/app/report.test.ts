import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '../../../src-main/app/report.ts';

let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function reported(error: unknown): string {
  written = '';
  report(error);
  return written;
}

describe('report', () => {
  it('writes the kind of an error and its place', () => {
    const lines = reported(new TypeError('CANARY')).split('\n');
    expect([lines[0], lines.slice(1, -1).length > 0, lines[1], lines.at(-1)]).toEqual([
      "signet: unexpected 'TypeError'",
      true,
      expect.stringMatching(/^ {4}at .*report\.test\.ts:\d+:\d+\)?$/),
      '',
    ]);
  });

  it.each([
    ['a message', new Error('CANARY')],
    ['a message of several lines', new Error('x\nCANARY\ny')],
    [
      'a message that looks like frames',
      new Error('x\n    at CANARY (/a.ts:1:1)\n    at CANARY:1:1'),
    ],
    ['a message put there later', Object.assign(new Error('x'), { message: 'CANARY' })],
    [
      'a message that took the place of one with what looks like frames',
      Object.assign(new Error('x\n    at CANARY (/a.ts:1:1)'), { message: 'y' }),
    ],
    ['a name', Object.assign(new Error('x'), { name: 'CANARY says all' })],
    ['a cause', new Error('x', { cause: new Error('CANARY') })],
    ['properties', Object.assign(new Error('x'), { secretKey: 'CANARY' })],
    ['a stack of its own', Object.assign(new Error('x'), { stack: 'CANARY\n  at CANARY' })],
    ['no stack', Object.assign(new Error('CANARY'), { stack: undefined })],
    ['several errors', new AggregateError([new Error('CANARY')], 'CANARY')],
  ])('never writes what an error with %s says', (_what, error) => {
    expect([reported(error).startsWith('signet: unexpected '), written.includes('CANARY')]).toEqual(
      [true, false],
    );
  });

  const refusing = () => {
    throw new Error('CANARY');
  };
  it.each([
    ['a message', Object.defineProperty(new Error('x'), 'message', { get: refusing })],
    ['a name', Object.defineProperty(new Error('x'), 'name', { get: refusing })],
    ['a stack', Object.defineProperty(new Error('x'), 'stack', { get: refusing })],
    ['a prototype', new Proxy(new Error('CANARY'), { getPrototypeOf: refusing })],
    ['any property', new Proxy(new Error('CANARY'), { get: refusing })],
    ['a message that is no text', Object.assign(new Error('x'), { message: Symbol('CANARY') })],
    ['a stack that is no text', Object.assign(new Error('x'), { stack: { CANARY: 1 } })],
  ])('does not throw if an error does not give %s', (_what, error) => {
    expect(reported(error)).toMatch(/^signet: unexpected '\w+'\n/);
    expect(written).not.toContain('CANARY');
  });

  it.each([
    [
      'a class with a name of its own',
      new (class Own extends Error {
        override name = 'Own';
      })('x'),
    ],
    ['an error of Node', nodeError()],
    ['no message', new Error()],
  ])('says where %s was created', (_what, error) => {
    expect(reported(error)).toMatch(/\n {4}at .*\n/);
  });

  it.each([['CANARY'], [{ message: 'CANARY' }], [['CANARY']], [undefined], [null], [1n]])(
    'never writes a thrown value that is not an error: %o',
    (thrown) => {
      expect(reported(thrown)).toBe(`signet: unexpected '${typeof thrown}'\n`);
    },
  );
});

function nodeError(): unknown {
  try {
    return new URL('CANARY');
  } catch (error) {
    return error;
  }
}
