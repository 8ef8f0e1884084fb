import { describe, expect, it } from 'vitest';
import { dayMs, isExpiryNear, parse, quietHoursSchema, reminderIndexSchema } from '#contract';
import { errorOf } from '../support/refusal.ts';

describe('quietHoursSchema', () => {
  it.each([[{ from: '22:00', to: '07:30' }], [{ from: '00:00', to: '23:59' }], [null]])(
    'accepts %j',
    (hours) => {
      expect(quietHoursSchema.parse(hours)).toEqual(hours);
    },
  );

  it.each([
    [{ from: '24:00', to: '07:00' }, 'from: must be a time from 00:00 to 23:59.'],
    [{ from: '7:00', to: '08:00' }, 'from: must be a time from 00:00 to 23:59.'],
    [{ from: '22:00', to: '22:60' }, 'to: must be a time from 00:00 to 23:59.'],
    [{ from: '22:00', to: '22:00' }, 'to: must not be the same as from.'],
    [{ from: '22:00' }, 'to: must be a string.'],
  ])('refuses %j', async (hours, sentence) => {
    const error = await errorOf(() => parse(quietHoursSchema, hours, 'quietHours'));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', message: sentence });
  });
});

describe('reminderIndexSchema', () => {
  const reminder = {
    entryId: '0123456789abcdef0123456789abcdef',
    dueAt: '2026-04-01T00:00:00.000Z',
    leadDays: 7,
    expiresAt: null,
    announcedAt: null,
    snoozedUntil: null,
  };

  it('accepts ids, instants and lead days', () => {
    expect(reminderIndexSchema.parse([reminder])).toEqual([reminder]);
  });

  it.each([
    ['a label', [{ ...reminder, label: 'Grid bot' }]],
    ['an entry twice', [reminder, { ...reminder, leadDays: 3 }]],
    ['lead days of more than a year', [{ ...reminder, leadDays: 366 }]],
    ['a date for an instant', [{ ...reminder, dueAt: '2026-04-01' }]],
    ['an object', { reminder }],
  ])('refuses %s', (_what, index) => {
    expect(reminderIndexSchema.safeParse(index).success).toBe(false);
  });
});

describe('isExpiryNear', () => {
  it('is true from three days before the expiry', () => {
    const at = Date.UTC(2026, 11, 2);
    const days = [-3.001, -3, -1, 0, 5];
    const near = days.map((day) => isExpiryNear(new Date(at).toISOString(), at + day * dayMs));
    expect(near).toEqual([false, true, true, true, true]);
  });
});
