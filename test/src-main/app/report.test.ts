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
  it('writes what kind of error it was, and where', () => {
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

  it.each([['CANARY'], [{ message: 'CANARY' }], [['CANARY']], [undefined], [null], [1n]])(
    'never writes what was thrown that is no error: %o',
    (thrown) => {
      expect(reported(thrown)).toBe(`signet: unexpected '${typeof thrown}'\n`);
    },
  );
});
