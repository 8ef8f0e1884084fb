import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, revisionsOf } from '../../../../src-main/app/preferences/stored-preferences.ts';

describe('stored bounds', () => {
  const bounds = { x: -1920, y: 0, width: 1200, height: 800 };

  it('are returned unchanged', () => {
    expect(boundsOf(bounds)).toEqual(bounds);
  });

  it.each([
    ['too large', 2 ** 31],
    ['too small', -(2 ** 31)],
    ['a fraction', 0.5],
    ['a text', '10'],
    ['nothing', null],
  ])('are ignored if a side is %s', (_what, side) => {
    for (const name of ['x', 'y', 'width', 'height']) {
      expect(boundsOf({ ...bounds, [name]: side })).toBeUndefined();
    }
  });
});

describe('stored revisions', () => {
  it('are returned unchanged, without invalid ones', () => {
    expect(revisionsOf({ a: 7, b: '8', c: null, d: 1.5 })).toEqual({ a: 7 });
  });
});

it('are read from any file without an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      boundsOf(stored);
      expect(Object.values(revisionsOf(stored)).every(Number.isInteger)).toBe(true);
    }),
  );
});
