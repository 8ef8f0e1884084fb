import { describe, expect, it } from 'vitest';
import { type QuietHours, type Reminder, type ReminderIndex, reminderIndexSchema } from '#contract';
import {
  countStates,
  decide,
  isStillSo,
  refresh,
  snooze,
} from '../../../src-main/reminders/reminder.ts';
import { errorOf } from '../../support/refusal.ts';
import { inZone } from '../../support/zones.ts';

const entryId = 'a'.repeat(32);
/** Due soon on 25 March, due on 1 April, overdue on 2 April. */
const reminder: Reminder = {
  entryId,
  dueAt: '2026-04-01T00:00:00.000Z',
  leadDays: 7,
  expiresAt: null,
  announcedAt: null,
  snoozedUntil: null,
};
const localMinuteOf = (at: Date) => at.getHours() * 60 + at.getMinutes();

function decideAt(at: string, index: ReminderIndex, quietHours: QuietHours = null) {
  return decide({ index, at, quietHours, localMinuteOf });
}

const announcedAt = (instant: string): Reminder => ({ ...reminder, announcedAt: instant });

describe('decide', () => {
  it('announces nothing for an entry that is not due soon, and wakes when it will be', () => {
    expect(decideAt('2026-03-01T00:00:00.000Z', [reminder])).toEqual({
      announcements: [],
      index: [reminder],
      wakeAt: '2026-03-25T00:00:00.000Z',
    });
  });

  it('announces a state when it begins, records that, and wakes to announce it again', () => {
    const at = '2026-03-25T00:00:00.000Z';
    expect(decideAt(at, [reminder])).toEqual({
      announcements: [{ entryId, state: 'due-soon' }],
      index: [announcedAt(at)],
      wakeAt: '2026-03-26T00:00:00.000Z',
    });
  });

  it('announces nothing twice when called again, as after a restart', () => {
    const { index } = decideAt('2026-03-25T00:00:00.000Z', [reminder]);
    const kept = reminderIndexSchema.parse(JSON.parse(JSON.stringify(index)));
    expect(decideAt('2026-03-25T00:00:00.001Z', kept).announcements).toEqual([]);
  });

  it('announces an overdue entry after 0, 1, 2, 4, 8, 16, 30, 44 days and so on', () => {
    const announced: string[] = [];
    let index: ReminderIndex = [reminder];
    let at: string | null = '2026-04-02T00:00:00.000Z';
    while (at !== null && at < '2026-07-01') {
      const decision = decideAt(at, index);
      if (decision.announcements.length > 0) announced.push(at.slice(5, 10));
      ({ index, wakeAt: at } = decision);
    }
    expect(announced).toEqual([
      ...['04-02', '04-03', '04-04', '04-06', '04-10', '04-18'],
      ...['05-02', '05-16', '05-30', '06-13', '06-27'],
    ]);
  });

  it('repeats a late announcement after as long as the state had lasted, at most 14 days', () => {
    const wakeAfter = (announced: string) => decideAt(announced, [announcedAt(announced)]).wakeAt;
    expect([wakeAfter('2026-04-07T00:00:00.000Z'), wakeAfter('2026-06-01T00:00:00.000Z')]).toEqual([
      '2026-04-12T00:00:00.000Z',
      '2026-06-15T00:00:00.000Z',
    ]);
  });

  it('announces the next state at once, whenever the previous one was announced', () => {
    const announced = announcedAt('2026-03-31T23:00:00.000Z');
    const states = ['2026-03-31T23:59:59.999Z', '2026-04-01T00:00:00.000Z'].map(
      (at) => decideAt(at, [announced]).announcements,
    );
    expect(states).toEqual([[], [{ entryId, state: 'due' }]]);
  });

  it('announces the worst first', () => {
    const others = ['b', 'c'].map((digit) => ({ ...reminder, entryId: digit.repeat(32) }));
    const index = [
      reminder,
      { ...others[0], dueAt: '2026-03-01T00:00:00.000Z' },
      { ...others[1], expiresAt: '2026-03-01T00:00:00.000Z' },
    ] as ReminderIndex; // two copies of a reminder, each with one member changed
    const { announcements } = decideAt('2026-03-26T00:00:00.000Z', index);
    expect(announcements.map(({ state }) => state)).toEqual([
      'expired-likely',
      'overdue',
      'due-soon',
    ]);
  });

  it('announces nothing while an entry is snoozed, and then its present state', () => {
    const at = '2026-03-26T10:00:00.000Z';
    const index = snooze([reminder], { entryId, until: '2026-04-02T10:00:00.000Z', at });
    const during = decideAt('2026-04-02T09:59:59.999Z', index);
    const after = decideAt('2026-04-02T10:00:00.000Z', during.index);
    expect([
      during.announcements,
      during.wakeAt,
      after.announcements,
      after.index[0]?.snoozedUntil,
    ]).toEqual([[], '2026-04-02T10:00:00.000Z', [{ entryId, state: 'overdue' }], null]);
  });
});

describe('decide in quiet hours', () => {
  const night = { from: '22:00', to: '07:30' };

  it('announces nothing, records nothing, and wakes when they end', () => {
    inZone('Europe/Berlin', () => {
      const quiet = decideAt('2026-03-25T21:00:00.000Z', [reminder], night);
      const [before, after] = ['2026-03-26T06:29:59.999Z', '2026-03-26T06:30:00.000Z'].map((at) =>
        decideAt(at, quiet.index, night),
      );
      expect([quiet, before?.announcements, after?.announcements]).toEqual([
        { announcements: [], index: [reminder], wakeAt: '2026-03-26T06:30:00.000Z' },
        [],
        [{ entryId, state: 'due-soon' }],
      ]);
    });
  });

  it.each([
    // Berlin skips an hour on 29 March, and repeats one on 25 October.
    ['2026-03-28T21:00:00.000Z', '2026-03-29T05:30:00.000Z'],
    ['2026-10-24T20:00:00.000Z', '2026-10-25T06:30:00.000Z'],
  ])('ends them by local time when summer time begins or ends (%s)', (at, end) => {
    inZone('Europe/Berlin', () => {
      expect(decideAt(at, [{ ...reminder, leadDays: 60 }], night).wakeAt).toBe(end);
    });
  });

  it.each([
    ['21:59', true],
    ['22:00', false],
    ['07:29', false],
    ['07:30', true],
  ])('handles hours past midnight at %s: %s', (time, isTold) => {
    inZone('UTC', () => {
      const { announcements } = decideAt(`2026-04-05T${time}:00.000Z`, [reminder], night);
      expect(announcements.length === 1).toBe(isTold);
    });
  });

  it('wakes after a day and an hour if every minute of the day is quiet', () => {
    const at = '2026-04-05T10:00:00.000Z';
    const decision = decide({ index: [reminder], at, quietHours: night, localMinuteOf: () => 0 });
    expect(decision.wakeAt).toBe('2026-04-06T11:00:00.000Z');
  });
});

describe('decide after the clock was set back', () => {
  it('announces nothing twice if it was set back by up to a day', () => {
    const announced = announcedAt('2026-04-02T00:00:00.000Z');
    const times = [
      '2026-04-01T00:00:00.000Z',
      '2026-04-01T23:00:00.000Z',
      announced.announcedAt ?? '',
    ];
    expect(times.flatMap((at) => decideAt(at, [announced]).announcements)).toEqual([]);
  });

  it('repeats announcements from a clock that was further ahead, and voids its snoozes', () => {
    const wrong = {
      ...announcedAt('2030-01-01T00:00:00.000Z'),
      snoozedUntil: '2030-01-08T00:00:00.000Z',
    };
    const at = '2026-04-02T00:00:00.000Z';
    const decision = decideAt(at, [wrong]);
    expect([decision.announcements, decision.index]).toEqual([
      [{ entryId, state: 'overdue' }],
      [announcedAt(at)],
    ]);
  });

  it('forgets nothing if a machine wakes with a clock years behind, which is then corrected', () => {
    const announced = {
      ...announcedAt('2026-03-26T00:00:00.000Z'),
      snoozedUntil: '2026-03-30T00:00:00.000Z',
    };
    const { announcements, index } = decideAt('2000-01-01T00:00:00.000Z', [announced]);
    expect([announcements, index]).toEqual([[], [announced]]);
  });
});

describe('refresh', () => {
  const at = '2026-03-26T00:00:00.000Z';
  const announced = {
    ...announcedAt('2026-03-25T00:00:00.000Z'),
    snoozedUntil: '2026-03-29T00:00:00.000Z',
  };
  const of = (change: Partial<Reminder>) => {
    const { entryId: id, dueAt, leadDays, expiresAt } = { ...reminder, ...change };
    return { entryId: id, dueAt, leadDays, expiresAt };
  };

  it.each<[string, Partial<Reminder>, Partial<Reminder>]>([
    [
      'keeps the announcement and the snooze while the state is the same',
      { leadDays: 9 },
      announced,
    ],
    [
      'keeps the announcement and ends the snooze if it is better now',
      { dueAt: '2026-06-01T00:00:00.000Z' },
      { ...announced, snoozedUntil: null },
    ],
    [
      'forgets both where it is worse now',
      { dueAt: '2026-03-20T00:00:00.000Z' },
      { announcedAt: null, snoozedUntil: null },
    ],
  ])('%s', (_what, change, kept) => {
    const [next] = refresh([announced], [of(change)], at);
    const { announcedAt: savedAt, snoozedUntil } = { ...announced, ...kept };
    expect(next).toEqual({ ...of(change), announcedAt: savedAt, snoozedUntil });
  });

  it('leaves out entries that are never due, and those no longer in the vault', () => {
    const never = of({ entryId: 'b'.repeat(32), dueAt: null });
    expect(refresh([announced], [never], at)).toEqual([]);
  });
});

describe('snooze', () => {
  const at = '2026-03-26T00:00:00.000Z';

  it.each([
    ['now', at],
    ['the past', '2026-03-25T00:00:00.000Z'],
    ['more than a year', '2027-03-28T00:00:00.000Z'],
  ])('refuses %s', async (_what, until) => {
    const error = await errorOf(() => snooze([reminder], { entryId, until, at }));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', field: 'until' });
  });

  it('refuses an entry without a reminder', async () => {
    const until = '2026-03-27T00:00:00.000Z';
    const error = await errorOf(() => snooze([], { entryId, until, at }));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', field: 'id' });
  });
});

describe('an ended snooze', () => {
  it('lets the reminder be repeated a day later', () => {
    const begun = '2026-03-25T10:00:00.000Z';
    const ended = '2026-03-25T18:00:00.000Z';
    const until = '2026-04-20T00:00:00.000Z';
    const index = snooze(snooze([reminder], { entryId, until, at: begun }), {
      ...{ entryId, until: null, at: ended },
    });
    const { announcements, wakeAt } = decideAt(ended, index);
    expect([index, announcements, wakeAt]).toEqual([
      [announcedAt(ended)],
      [],
      '2026-03-26T18:00:00.000Z',
    ]);
  });
});

describe('isStillSo', () => {
  const at = '2026-04-01T10:00:00.000Z';
  const announced = { entryId, state: 'due' } as const;

  it('is true only for the announced state of an existing entry', () => {
    expect([
      isStillSo([reminder], announced, at),
      isStillSo([reminder], { ...announced, state: 'due-soon' }, at),
      isStillSo([reminder], announced, '2026-04-02T00:00:00.000Z'),
      isStillSo([{ ...reminder, dueAt: '2026-07-01T00:00:00.000Z' }], announced, at),
      isStillSo([], announced, at),
    ]).toEqual([true, false, false, false, false]);
  });

  it('is false while the entry is snoozed', () => {
    const snoozedUntil = '2026-04-01T12:00:00.000Z';
    const index = [{ ...reminder, snoozedUntil }];
    expect([isStillSo(index, announced, at), isStillSo(index, announced, snoozedUntil)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('countStates', () => {
  it('counts every state, including those without entries', () => {
    const index = ['a', 'b', 'c'].map((digit) => ({ ...reminder, entryId: digit.repeat(32) }));
    expect([
      countStates(index, '2026-03-26T00:00:00.000Z'),
      countStates([], '2026-03-26T00:00:00.000Z')['overdue'],
    ]).toEqual([
      { ok: 0, 'due-soon': 3, due: 0, overdue: 0, 'inactive-soon': 0, 'expired-likely': 0 },
      0,
    ]);
  });
});
