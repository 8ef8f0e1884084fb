import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs, zoneDifferenceOf } from '#contract';

const secondMs = 1000;

describe('zoneDifferenceOf', () => {
  it.each([
    [hourMs, '1:00'],
    [-8 * hourMs, '8:00'],
    [8 * hourMs + 12 * secondMs, '8:00'],
    [-(5 * hourMs + 30 * minuteMs), '5:30'],
    [5 * hourMs + 45 * minuteMs - 30 * secondMs, '5:45'],
    [30 * minuteMs, '0:30'],
    [26 * hourMs, '26:00'],
  ])('recognises a drift of %i ms as that of another time zone', (driftMs, difference) => {
    expect(zoneDifferenceOf(driftMs)).toBe(difference);
  });

  it.each([
    0,
    45 * secondMs,
    -15 * minuteMs,
    hourMs + 2 * minuteMs,
    -(hourMs - 2 * minuteMs),
    27 * hourMs,
    24 * hourMs,
    -24 * hourMs - 20 * secondMs,
    365 * 24 * hourMs,
  ])('takes %i ms for a clock that is wrong', (driftMs) => {
    expect(zoneDifferenceOf(driftMs)).toBeUndefined();
  });
});
