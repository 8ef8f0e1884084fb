import { describe, expect, it } from 'vitest';
import { isOldBuild } from '#contract';

describe('a build', () => {
  it.each([
    ['2026-11-28T00:00:00.000Z', false],
    ['2026-12-01T00:00:00.000Z', false],
    ['2027-02-26T00:00:00.000Z', false],
    ['2027-02-26T00:00:00.001Z', true],
    ['2030-01-01T00:00:00.000Z', true],
    ['2026-11-27T23:59:59.999Z', false],
    ['1970-01-01T00:00:00.000Z', false],
  ])('of 28 November 2026 on %s: old is %s', (now, isOld) => {
    expect(isOldBuild('2026-11-28T00:00:00.000Z', now)).toBe(isOld);
  });
});
