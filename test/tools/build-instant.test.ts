import { describe, expect, it } from 'vitest';
import { buildInstant } from '../../tools/build-instant.ts';

describe('the instant of a build', () => {
  it('is SOURCE_DATE_EPOCH, or else that of the commit', () => {
    expect([buildInstant('1795824000', () => '1'), buildInstant('', () => '1795824000')]).toEqual([
      '2026-11-28T00:00:00.000Z',
      '2026-11-28T00:00:00.000Z',
    ]);
  });

  it('is the present if neither is known', () => {
    const before = new Date().toISOString();
    const instant = buildInstant(undefined, () => undefined);
    expect([before <= instant, instant <= new Date().toISOString()]).toEqual([true, true]);
  });

  it.each(['today', '-1', '1.5', '1e9', '2026-11-28', '999999999999'])(
    'refuses %s as a number of seconds',
    (epoch) => {
      expect(() => buildInstant(epoch)).toThrow('SOURCE_DATE_EPOCH must be a whole number');
    },
  );
});
