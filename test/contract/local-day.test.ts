import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, dayOf, firstInstantOf, instantIn, instantOfDay } from '#contract';
import { inZone, zones } from '../support/zones.ts';

/** The outermost zones, half hours, and zones in which summer time begins at midnight. */
const everyKind = [
  ...zones,
  'Etc/GMT-14',
  'Etc/GMT+12',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
  'America/Sao_Paulo',
] as const;
const farAhead = '2099-01-01T00:00:00.000Z';

describe.each(everyKind)('a day in %s', (zone) => {
  const daysOf = (year: number) =>
    Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(year, 0, 1) + index * dayMs).toISOString().slice(0, 10),
    );

  it('is shown as it was written, every day of a year', () => {
    const days = [...daysOf(2026), ...daysOf(2018)];
    inZone(zone, () => {
      const shown = days.map((day) => dayOf(instantOfDay(day, farAhead) ?? farAhead));
      expect(shown).toEqual(days);
      expect(days.map((day) => dayOf(firstInstantOf(day) ?? farAhead))).toEqual(days);
    });
  });

  it('begins right after the day before', () => {
    inZone(zone, () => {
      for (const day of daysOf(2026)) {
        const first = Date.parse(firstInstantOf(day) ?? farAhead);
        expect(dayOf(new Date(first - 1).toISOString()) < day).toBe(true);
      }
    });
  });

  it('is never in the future on that day, at whatever time it is written', () => {
    const at = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    inZone(zone, () => {
      fc.assert(
        fc.property(at, (date) => {
          const now = date.toISOString();
          const today = instantOfDay(dayOf(now), now) ?? farAhead;
          expect([today <= now, dayOf(today)]).toEqual([true, dayOf(now)]);
          const tomorrow = dayOf(new Date(date.getTime() + 2 * dayMs).toISOString());
          expect((instantOfDay(tomorrow, now) ?? '') > now).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
  });
});

describe('instantOfDay', () => {
  it('is noon, so that machines in most other zones show the same day', () => {
    const written = inZone('Asia/Taipei', () => instantOfDay('2026-11-20', farAhead));
    expect(written).toBe('2026-11-20T04:00:00.000Z');
    const shown = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata'].map((zone) =>
      inZone(zone, () => dayOf(written ?? farAhead)),
    );
    expect(new Set(shown)).toEqual(new Set(['2026-11-20', '2026-11-19']));
  });

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '20261120', '', 'today'])(
    'finds no day in %j',
    (text) => {
      expect([instantOfDay(text, farAhead), firstInstantOf(text)]).toEqual([undefined, undefined]);
    },
  );

  it('finds no day that the calendar of a zone skipped', () => {
    inZone('Pacific/Apia', () => {
      expect(instantOfDay('2011-12-30', farAhead)).toBe(undefined);
    });
  });

  it('finds no instant outside the years that instants can have', () => {
    inZone('Etc/GMT-14', () => expect(firstInstantOf('0000-01-01')).toBe(undefined));
  });
});

describe('instantIn', () => {
  it.each([
    ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00:00+08:00', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T08:00:00.5-03:30', '2026-11-20T11:30:00.500Z'],
  ])('reads %s as %s', (text, at) => {
    expect(instantIn(text)).toBe(at);
  });

  it.each([
    '2026-11-20T08:00:00',
    '2026-11-20',
    '2026-02-30T08:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20 08:00:00Z',
    'Fri, 20 Nov 2026 08:00:00 GMT',
    '1795161600',
    '0000-01-01T00:00:00+14:00',
    '',
  ])('finds no instant in %j', (text) => {
    expect(instantIn(text)).toBe(undefined);
  });
});
