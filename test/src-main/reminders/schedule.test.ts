import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueState, dayMs, dueStatusSchema } from '#contract';
import { dueStatusOf, keyCreatedAt, type Scheduled } from '../../../src-main/reminders/schedule.ts';
import { inZone, zones } from '../../support/zones.ts';

const iso = (ms: number) => new Date(ms).toISOString();

/** A demo key, created and added on New Year, which is only due for rotation. */
const entry: Scheduled = {
  rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
  createdOnOkxAt: '2026-01-01T00:00:00.000Z',
  credentialsChangedAt: '2026-01-01T00:00:00.000Z',
  addedAt: '2026-01-01T00:00:00.000Z',
  environment: 'demo',
  permissions: ['read_only', 'trade'],
  isIpBound: false,
  calledAt: null,
};
const never = { kind: 'never', reason: 'read by a tax tool' } as const;
/** A live key with Trade permission and without a bound IP, which only expires for inactivity. */
const expiring: Scheduled = { ...entry, environment: 'live', rotationPolicy: never };

const stateAt = (scheduled: Scheduled, at: string) => dueStatusOf(scheduled, at).state;

describe('the due date', () => {
  it.each([
    // A common year has 31 + 28 + 31 days up to then.
    ['2026-01-01T00:00:00.000Z', 90, '2026-04-01T00:00:00.000Z'],
    // A leap year has a 29 February.
    ['2028-01-01T00:00:00.000Z', 90, '2028-03-31T00:00:00.000Z'],
    ['2028-02-28T12:34:56.789Z', 1, '2028-02-29T12:34:56.789Z'],
    ['2028-02-28T12:34:56.789Z', 2, '2028-03-01T12:34:56.789Z'],
    ['2027-03-01T00:00:00.000Z', 365, '2028-02-29T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 365, '2029-02-28T00:00:00.000Z'],
    // 2000 is a leap year, 2100 is not.
    ['2000-02-28T00:00:00.000Z', 2, '2000-03-01T00:00:00.000Z'],
    ['2100-02-28T00:00:00.000Z', 1, '2100-03-01T00:00:00.000Z'],
    // The end of a year, half an hour before midnight.
    ['2026-12-31T23:30:00.000Z', 1, '2027-01-01T23:30:00.000Z'],
    ['2026-10-03T23:59:59.999Z', 90, '2027-01-01T23:59:59.999Z'],
    // The nights in which Berlin and New York change their clocks, forward and back.
    ['2026-03-28T01:30:00.000Z', 1, '2026-03-29T01:30:00.000Z'],
    ['2026-03-07T07:30:00.000Z', 2, '2026-03-09T07:30:00.000Z'],
    ['2026-10-24T00:30:00.000Z', 2, '2026-10-26T00:30:00.000Z'],
    ['2026-10-31T05:30:00.000Z', 1, '2026-11-01T05:30:00.000Z'],
    // Ten years minus the leap days of 2028, 2032 and 2036.
    ['2026-11-20T08:00:00.000Z', 3650, '2036-11-17T08:00:00.000Z'],
  ])(
    'of a key created on %s with an interval of %i days is %s in every time zone',
    (born, days, dueAt) => {
      const policy = { kind: 'interval', days, leadDays: 0 } as const;
      const scheduled = { ...entry, rotationPolicy: policy, createdOnOkxAt: born };
      const found = zones.map((zone) => inZone(zone, () => dueStatusOf(scheduled, born).dueAt));
      expect(found).toEqual(zones.map(() => dueAt));
    },
  );

  it('counts from the addition of the key if its creation is unknown', () => {
    const unknown = { ...entry, createdOnOkxAt: null };
    expect(dueStatusOf(unknown, entry.addedAt).dueAt).toBe('2026-04-01T00:00:00.000Z');
  });

  it('counts from the creation of a key that was added later', () => {
    const addedAt = '2026-03-01T00:00:00.000Z';
    const added = { ...entry, addedAt, credentialsChangedAt: addedAt };
    expect(dueStatusOf(added, addedAt).dueAt).toBe('2026-04-01T00:00:00.000Z');
  });

  it('counts from the later of the two after the key was replaced', () => {
    const replaced = { ...entry, credentialsChangedAt: '2026-03-02T00:00:00.000Z' };
    const redated = { ...replaced, createdOnOkxAt: '2026-03-03T00:00:00.000Z' };
    const dates = [replaced, redated].map((item) => dueStatusOf(item, item.addedAt).dueAt);
    expect(dates).toEqual(['2026-05-31T00:00:00.000Z', '2026-06-01T00:00:00.000Z']);
  });

  it('counts from a day in the future, as after the clock was set back', () => {
    const status = dueStatusOf(
      { ...entry, createdOnOkxAt: '2030-01-01T00:00:00.000Z' },
      '2026-01-01T00:00:00.000Z',
    );
    expect([status.state, status.dueAt]).toEqual(['ok', '2030-04-01T00:00:00.000Z']);
  });

  it('is null for the policy never, and after the year 9999', () => {
    const late = { ...entry, createdOnOkxAt: '9999-12-01T00:00:00.000Z' };
    const none = { state: 'ok', dueAt: null, expiresAt: null, nextChangeAt: null };
    expect([
      dueStatusOf({ ...entry, rotationPolicy: never }, '2026-01-01T00:00:00.000Z'),
      dueStatusOf(late, '9999-12-31T23:59:59.999Z'),
    ]).toEqual([none, none]);
  });
});

describe('the state by the due date', () => {
  it.each<[string, DueState]>([
    ['2026-03-24T23:59:59.999Z', 'ok'],
    ['2026-03-25T00:00:00.000Z', 'due-soon'],
    ['2026-03-31T23:59:59.999Z', 'due-soon'],
    ['2026-04-01T00:00:00.000Z', 'due'],
    ['2026-04-01T23:59:59.999Z', 'due'],
    ['2026-04-02T00:00:00.000Z', 'overdue'],
    ['2126-04-02T00:00:00.000Z', 'overdue'],
  ])('is at %s: %s', (at, state) => {
    expect(stateAt(entry, at)).toBe(state);
  });

  it('changes from ok to due if there are no lead days', () => {
    const policy = { kind: 'interval', days: 90, leadDays: 0 } as const;
    const sudden = { ...entry, rotationPolicy: policy };
    const states = ['2026-03-31T23:59:59.999Z', '2026-04-01T00:00:00.000Z'].map((at) =>
      stateAt(sudden, at),
    );
    expect(states).toEqual(['ok', 'due']);
  });
});

describe('the inactivity expiry', () => {
  it.each<[string, DueState]>([
    ['2026-01-11T23:59:59.999Z', 'ok'],
    ['2026-01-12T00:00:00.000Z', 'inactive-soon'],
    ['2026-01-14T23:59:59.999Z', 'inactive-soon'],
    ['2026-01-15T00:00:00.000Z', 'expired-likely'],
  ])('of a key that was never called makes it at %s: %s', (at, state) => {
    expect(stateAt(expiring, at)).toBe(state);
  });

  it('restarts with every call', () => {
    const called = { ...expiring, calledAt: '2026-02-20T10:00:00.000Z' };
    const { state, expiresAt } = dueStatusOf(called, '2026-02-21T00:00:00.000Z');
    expect([state, expiresAt]).toEqual(['ok', '2026-03-06T10:00:00.000Z']);
  });

  it('counts from a call in the future, as after the clock was set back', () => {
    const called = { ...expiring, calledAt: '2027-02-20T10:00:00.000Z' };
    const { state, expiresAt } = dueStatusOf(called, '2026-02-21T00:00:00.000Z');
    expect([state, expiresAt]).toEqual(['ok', '2027-03-06T10:00:00.000Z']);
  });

  it('does not count a call of the previous key', () => {
    const replaced = {
      ...expiring,
      credentialsChangedAt: '2026-03-01T00:00:00.000Z',
      calledAt: '2026-02-28T00:00:00.000Z',
    };
    expect(dueStatusOf(replaced, replaced.addedAt).expiresAt).toBe('2026-03-15T00:00:00.000Z');
  });

  it('counts from the creation of a key that was added within its 14 days', () => {
    const addedAt = '2026-01-14T23:59:59.999Z';
    const added = { ...expiring, addedAt, credentialsChangedAt: addedAt };
    expect(dueStatusOf(added, addedAt).expiresAt).toBe('2026-01-15T00:00:00.000Z');
  });

  it('counts from the addition of a key that was older by then', () => {
    const addedAt = '2026-01-15T00:00:00.000Z';
    const added = { ...expiring, addedAt, credentialsChangedAt: addedAt };
    expect(dueStatusOf(added, addedAt).expiresAt).toBe('2026-01-29T00:00:00.000Z');
  });

  it('applies only to live keys with Trade or Withdraw and without a bound IP', () => {
    const others: Scheduled[] = [
      { ...expiring, environment: 'demo' },
      { ...expiring, isIpBound: true },
      { ...expiring, permissions: ['read_only'] },
    ];
    const concerned: Scheduled[] = [
      expiring,
      { ...expiring, permissions: ['read_only', 'withdraw'] },
    ];
    const expire = (item: Scheduled) => dueStatusOf(item, item.addedAt).expiresAt !== null;
    expect([others.map(expire), concerned.map(expire)]).toEqual([
      [false, false, false],
      [true, true],
    ]);
  });
});

describe('keyCreatedAt', () => {
  const addedAt = '2026-02-01T00:00:00.000Z';
  const entry = {
    createdOnOkxAt: '2026-01-01T00:00:00.000Z',
    credentialsChangedAt: addedAt,
    addedAt,
  };
  const replaced = { ...entry, credentialsChangedAt: '2026-03-01T00:00:00.000Z' };

  it.each([
    ['what the owner knows', entry, '2026-01-01T00:00:00.000Z'],
    ['the addition, where nobody knows more', { ...entry, createdOnOkxAt: null }, addedAt],
    ['the replacement of older credentials', replaced, '2026-03-01T00:00:00.000Z'],
    [
      'what the owner knows of the new ones',
      { ...replaced, createdOnOkxAt: '2026-03-02T00:00:00.000Z' },
      '2026-03-02T00:00:00.000Z',
    ],
    ['the replacement alone', { ...replaced, createdOnOkxAt: null }, '2026-03-01T00:00:00.000Z'],
  ])('is %s', (_what, dates, born) => {
    expect(keyCreatedAt(dates)).toBe(born);
  });
});

const bestFirst = ['ok', 'due-soon', 'inactive-soon', 'due', 'overdue', 'expired-likely'];

/** Restates the rule independently, from the instants alone. */
function expectedState(
  { dueAt, expiresAt }: { readonly dueAt: string | null; readonly expiresAt: string | null },
  leadDays: number,
  atMs: number,
): DueState {
  const sinceDueMs = dueAt === null ? Number.NEGATIVE_INFINITY : atMs - Date.parse(dueAt);
  const sinceExpiryMs =
    expiresAt === null ? Number.NEGATIVE_INFINITY : atMs - Date.parse(expiresAt);
  if (sinceExpiryMs >= 0) return 'expired-likely';
  if (sinceDueMs >= dayMs) return 'overdue';
  if (sinceDueMs >= 0) return 'due';
  if (sinceExpiryMs >= -3 * dayMs) return 'inactive-soon';
  return sinceDueMs >= -leadDays * dayMs ? 'due-soon' : 'ok';
}

/** Adds days like a calendar, month by month: an oracle that does not use time values. */
function addDays(at: string, days: number): string {
  let [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  const isLeap = () => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = () => [31, isLeap() ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  for (day += days; day > (length() ?? 0); ) {
    day -= length() ?? 0;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const padded = [month, day].map((part) => String(part).padStart(2, '0'));
  return `${[year, ...padded].join('-')}${at.slice(10)}`;
}

/** Instants from two hundred years. */
const instants = fc
  .integer({ min: Date.UTC(1926, 0, 1), max: Date.UTC(2126, 0, 1) })
  .map((ms) => iso(ms));
const policies = fc.oneof(
  fc.constant(never),
  fc
    .integer({ min: 1, max: 3650 })
    .chain((days) =>
      fc
        .integer({ min: 0, max: Math.min(365, days - 1) })
        .map((leadDays) => ({ kind: 'interval' as const, days, leadDays })),
    ),
);
const entries = fc.record<Scheduled>({
  rotationPolicy: policies,
  createdOnOkxAt: fc.option(instants),
  credentialsChangedAt: instants,
  addedAt: instants,
  environment: fc.constantFrom('live', 'demo'),
  permissions: fc.constantFrom(['read_only'], ['read_only', 'trade'], ['withdraw']),
  isIpBound: fc.boolean(),
  calledAt: fc.option(instants),
});
const leadDaysOf = ({ rotationPolicy: policy }: Scheduled) =>
  policy.kind === 'never' ? 0 : policy.leadDays;
/** Instants near the changes of an entry, which reveal off-by-one errors. */
const moments = entries.chain((scheduled) => {
  const { dueAt, expiresAt } = dueStatusOf(scheduled, scheduled.addedAt);
  const anchors = [dueAt, expiresAt].filter((at) => at !== null).map((at) => Date.parse(at));
  const near = anchors.map((ms) =>
    fc
      .tuple(fc.integer({ min: -400, max: 5 }), fc.integer({ min: -1, max: 1 }))
      .map(([days, offMs]) => iso(ms + days * dayMs + offMs)),
  );
  return fc.tuple(fc.constant(scheduled), fc.oneof(instants, ...near));
});

describe('dueStatusOf, over 200 years', () => {
  it('counts days like a calendar', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 3650 }), (born, days) => {
        const policy = { kind: 'interval', days, leadDays: 0 } as const;
        const scheduled = { ...entry, rotationPolicy: policy, createdOnOkxAt: born, addedAt: born };
        const unreplaced = { ...scheduled, credentialsChangedAt: born };
        expect(dueStatusOf(unreplaced, born).dueAt).toBe(addDays(born, days));
      }),
    );
  });

  it('returns the state by the documented precedence', () => {
    fc.assert(
      fc.property(moments, ([scheduled, at]) => {
        const status = dueStatusOf(scheduled, at);
        expect(status.state).toBe(expectedState(status, leadDaysOf(scheduled), Date.parse(at)));
      }),
      { numRuns: 1000 },
    );
  });

  it('never gets better as time goes by', () => {
    fc.assert(
      fc.property(moments, instants, ([scheduled, at], other) => {
        const [before = '', after = ''] = [at, other].sort();
        const [first, second] = [before, after].map((instant) =>
          bestFirst.indexOf(stateAt(scheduled, instant)),
        );
        expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN);
      }),
    );
  });

  it('returns the next change to the millisecond', () => {
    fc.assert(
      fc.property(moments, fc.nat(), ([scheduled, at], part) => {
        const { state, nextChangeAt } = dueStatusOf(scheduled, at);
        const lastMs = nextChangeAt === null ? Date.UTC(9999, 0, 1) : Date.parse(nextChangeAt) - 1;
        const withinMs = Date.parse(at) + (part % (lastMs - Date.parse(at) + 1));
        const states = [withinMs, lastMs].map((ms) => stateAt(scheduled, iso(ms)));
        const isOther = nextChangeAt === null || stateAt(scheduled, nextChangeAt) !== state;
        expect([states, isOther]).toEqual([[state, state], true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the time zone of the process, and matches its schema', () => {
    expect(
      new Set(zones.map((zone) => inZone(zone, () => new Date(0).getHours()))).size,
    ).toBeGreaterThan(3);
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), ([scheduled, at], zone) => {
        const status = dueStatusOf(scheduled, at);
        expect(inZone(zone, () => dueStatusOf(scheduled, at))).toEqual(
          dueStatusSchema.parse(status),
        );
      }),
    );
  });
});
