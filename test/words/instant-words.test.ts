import { describe, expect, it } from 'vitest';
import { dateWords, isJustNow, relativeWords, utcWords } from '../../words/instant-words.ts';

/** Noon in whatever zone the test runs. */
const now = new Date(2026, 10, 20, 12).getTime();
const local = (...parts: [number, number, number, number?, number?]) =>
  new Date(...(parts as [number, number, number])).toISOString();

describe('relativeWords', () => {
  it.each([
    [new Date(now - 5 * 60_000).toISOString(), '5 minutes ago'],
    [new Date(now + 3 * 3_600_000).toISOString(), 'in 3 hours'],
    [local(2026, 10, 21), 'tomorrow'],
    [local(2026, 11, 2), 'in 12 days'],
    [local(2026, 7, 20), '92 days ago'],
    [local(2026, 6, 20), '4 months ago'],
    [local(2029, 10, 20), 'in 3 years'],
  ])('%s is %s', (at, words) => {
    expect(relativeWords(at, now, 'en')).toBe(words);
  });

  it('writes Chinese', () => {
    expect(relativeWords(local(2026, 11, 2), now, 'zh-Hant')).toBe('12 天後');
  });
});

describe('isJustNow', () => {
  it('holds for less than a minute, before and after', () => {
    const off = [-60_000, -59_999, 0, 59_999, 60_000];
    expect(off.map((ms) => isJustNow(new Date(now + ms).toISOString(), now))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('dateWords', () => {
  it('puts the day before the month in English', () => {
    expect(dateWords(local(2026, 11, 2), 'en')).toBe('2 December 2026');
  });

  it('is written as in Taiwan in Traditional Chinese', () => {
    expect(dateWords(local(2026, 11, 2), 'zh-Hant')).toBe('2026年12月2日');
  });
});

describe('utcWords', () => {
  it('is exact to the second', () => {
    expect(utcWords('2026-12-02T08:00:00.000Z')).toBe('2026-12-02 08:00:00 UTC');
  });
});
