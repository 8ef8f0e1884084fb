import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../src-main/cli/failure.ts';

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
  ])('is told by its kind and its place, in the sources and in a package: %s', (frame, place) => {
    const { code, message } = failureOf(failing(frame));
    expect([code, message]).toEqual([
      'INTERNAL',
      `This is a bug in Signet (RangeError at ${place}). Please report it.`,
    ]);
  });
});
