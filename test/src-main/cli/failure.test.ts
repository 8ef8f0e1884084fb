import { describe, expect, it } from 'vitest';
import { commandLineTranslator } from '#words/command-line';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { failureOf } from '../../../src-main/cli/failure.ts';
import { program, run } from './signet-process.ts';

const words = await commandLineTranslator('en');
const textOf = (bug: unknown) => errorText(failureOf(bug), words);

function failing(frame: string): Error {
  const bug = new RangeError('what nobody should read');
  bug.stack = `RangeError: what nobody should read\n    at open (${frame})`;
  return bug;
}

describe('a bug', () => {
  it.each([
    ['file:///home/ana/signet/src-main/vault/vault.ts:12:7', 'src-main/vault/vault.ts:12'],
    ['file:///opt/Signet/resources/cli/signet.mjs:4711:7', 'signet.mjs:4711'],
    ['node:internal/fs:3:1', 'an unknown place'],
  ])(
    'is reported by its kind and its place, in the sources and in a package: %s',
    (frame, place) => {
      const bug = failing(frame);
      expect([failureOf(bug).code, textOf(bug)]).toEqual([
        'INTERNAL',
        `This is a bug in Signet (RangeError at ${place}). Please report it.`,
      ]);
    },
  );

  it('is reported even if it cannot be read', () => {
    const refusing = () => {
      throw new Error('what nobody should read');
    };
    const unreadable = [
      Object.defineProperty(new Error('x'), 'stack', { get: refusing }),
      Object.defineProperty(new Error('x'), 'constructor', { value: undefined }),
      new Proxy(new Error('x'), { get: refusing }),
    ];
    for (const bug of unreadable) {
      expect(textOf(bug)).toBe(
        'This is a bug in Signet (an error that cannot be read). Please report it.',
      );
    }
  });

  it.each(['throw', 'Promise.reject'])(
    'exits with 70 and reports the bug if nothing in the program caught it: %s',
    async (how) => {
      const bug = `new RangeError('what nobody should read')`;
      const fails = how === 'throw' ? `throw ${bug}` : `Promise.reject(${bug})`;
      // The output is written when the program has begun to listen.
      const preload = `process.stdout.write = () => { setImmediate(() => { ${fails}; }); return true; };`;
      const withPreload = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
      const args = [...withPreload, program, 'completion', 'bash', '--json'];
      const { exitCode, stderr } = await run(process.execPath, args);
      const { code, message } = JSON.parse(stderr).error;
      expect([exitCode, code]).toEqual([70, 'INTERNAL']);
      expect(message).toMatch(
        /^This is a bug in Signet \(RangeError at .*\)\. Please report it\.$/,
      );
    },
  );
});
