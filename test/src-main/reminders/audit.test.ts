import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditMonths, auditMonths, dayMs } from '#contract';
import { type Audited, auditStatusOf } from '../../../src-main/reminders/audit.ts';
import { inZone, zones } from '../../support/zones.ts';

type Key = Audited['entries'][number];

const key = (addedAt: string, others: Partial<Key> = {}): Key => ({
  addedAt,
  environment: 'live',
  site: 'global',
  ...others,
});

const at = '2027-06-15T12:00:00.000Z';
const dueAt = (audited: Partial<Audited>) =>
  auditStatusOf(
    { auditedAt: null, entries: [key('2027-05-01T08:00:00.000Z')], months: 3, ...audited },
    at,
  )?.dueAt;

describe('auditStatusOf', () => {
  it.each<[string, Partial<Audited>, string | null | undefined]>([
    ['the oldest live key if there was no audit', {}, '2027-08-01T08:00:00.000Z'],
    [
      'the oldest of several live keys, in any order',
      { entries: [key('2027-05-01T00:00:00.000Z'), key('2027-04-01T00:00:00.000Z')] },
      '2027-07-01T00:00:00.000Z',
    ],
    [
      'no demo key, however old',
      {
        entries: [
          key('2020-01-01T00:00:00.000Z', { environment: 'demo' }),
          key('2027-06-01T00:00:00.000Z'),
        ],
      },
      '2027-09-01T00:00:00.000Z',
    ],
    ['the last audit', { auditedAt: '2027-06-01T09:30:00.000Z' }, '2027-09-01T09:30:00.000Z'],
    [
      'the oldest live key if it came after the last audit',
      { auditedAt: '2026-01-01T00:00:00.000Z' },
      '2027-08-01T08:00:00.000Z',
    ],
    [
      'an audit up to a day in the future',
      { auditedAt: '2027-06-16T12:00:00.000Z' },
      '2027-09-16T12:00:00.000Z',
    ],
    [
      'no audit that a wrong clock dated further in the future',
      { auditedAt: '2027-06-16T12:00:00.001Z' },
      '2027-08-01T08:00:00.000Z',
    ],
    [
      'a key that a wrong clock added in the future',
      { entries: [key('2030-01-01T00:00:00.000Z')] },
      '2030-04-01T00:00:00.000Z',
    ],
    ['nothing if the owner wants no reminder', { months: null }, null],
    [
      'nothing without a live key',
      { entries: [key('2027-05-01T08:00:00.000Z', { environment: 'demo' })] },
      undefined,
    ],
    ['nothing in an empty vault', { entries: [] }, undefined],
    [
      'nothing after the year 9999',
      { entries: [key('9999-11-30T00:00:00.000Z')], months: 12 },
      null,
    ],
  ])('counts from %s', (_what, audited, expected) => {
    expect(dueAt(audited)).toBe(expected);
  });

  it.each<[string, AuditMonths, string]>([
    ['2027-01-31T23:59:59.999Z', 1, '2027-02-28T23:59:59.999Z'],
    ['2028-01-31T00:00:00.000Z', 1, '2028-02-29T00:00:00.000Z'],
    ['2027-05-31T12:00:00.000Z', 6, '2027-11-30T12:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', 12, '2029-02-28T12:00:00.000Z'],
    ['2027-11-30T12:00:00.000Z', 3, '2028-02-29T12:00:00.000Z'],
    ['2027-12-31T12:00:00.000Z', 1, '2028-01-31T12:00:00.000Z'],
  ])('adds to %s %i months of the calendar', (addedAt, months, expected) => {
    expect(dueAt({ entries: [key(addedAt)], months })).toBe(expected);
  });

  it.each(zones)('counts the same in %s', (zone) => {
    const addedAt = '2027-03-30T23:30:00.000Z';
    const found = inZone(zone, () => dueAt({ entries: [key(addedAt)], months: 6 }));
    expect(found).toBe('2027-09-30T23:30:00.000Z');
  });

  it('is due from the very instant on, and names each site of a live key once', () => {
    const entries = [
      key('2027-01-01T00:00:00.000Z', { site: 'us' }),
      key('2027-02-01T00:00:00.000Z'),
      key('2027-02-01T00:00:00.000Z', { site: 'us' }),
      key('2027-02-01T00:00:00.000Z', { site: 'eea', environment: 'demo' }),
    ];
    const statusAt = (instant: string) =>
      auditStatusOf({ auditedAt: null, entries, months: 3 }, instant);
    expect([
      statusAt('2027-03-31T23:59:59.999Z')?.isDue,
      statusAt('2027-04-01T00:00:00.000Z'),
    ]).toEqual([
      false,
      {
        auditedAt: null,
        dueAt: '2027-04-01T00:00:00.000Z',
        isDue: true,
        sites: ['global', 'us'],
      },
    ]);
  });

  it('is never due for a month after an audit, whenever that was', () => {
    const instants = fc.date({
      min: new Date('2020-01-01T00:00:00.000Z'),
      max: new Date('2090-01-01T00:00:00.000Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...auditMonths), (audited, months) => {
        const auditedAt = audited.toISOString();
        const entries = [key('2019-01-01T00:00:00.000Z')];
        const dueAfter = (days: number) =>
          auditStatusOf(
            { auditedAt, entries, months },
            new Date(audited.getTime() + days * dayMs).toISOString(),
          )?.isDue;
        expect([dueAfter(0), dueAfter(27), dueAfter(months * 31)]).toEqual([false, false, true]);
      }),
    );
  });
});
