import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Reminder, type ReminderIndex, type Settings } from '#contract';
import { type Announcement, ReminderWatch } from '../../../src-main/operations/reminder-watch.ts';

const entryId = 'a'.repeat(32);
const dueAt = '2026-04-01T00:00:00.000Z';
const reminder: Reminder = {
  entryId,
  dueAt,
  leadDays: 7,
  expiresAt: null,
  announcedAt: null,
  snoozedUntil: null,
};

/** A watch over a store that lists, in order, what was saved and announced. */
function watch(index: ReminderIndex, change: Partial<Settings> = {}) {
  const seen: string[] = [];
  const store = {
    index,
    save(next: ReminderIndex) {
      seen.push(`save ${next[0]?.announcedAt ?? 'unannounced'}`);
      store.index = next;
    },
    switchTo(placeId: string) {
      seen.push(`switch to ${placeId}`);
    },
    forget(placeId: string) {
      seen.push(`forget ${placeId}`);
      store.index = [];
    },
  };
  const settings = { ...defaultSettings, ...change };
  const reminders = new ReminderWatch({
    clock: {
      now: () => new Date(),
      setTimer: (run, delayMs) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    store,
    settings: () => settings,
  });
  reminders.announceTo({
    announce: (announcements: readonly Announcement[]) => {
      for (const { state } of announcements) seen.push(`announce ${state}`);
    },
    changed: () => seen.push('changed'),
  });
  return { reminders, seen, store, settings };
}

/** An instant as a time of day in the zone of this machine. */
function localTime(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-31T23:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('ReminderWatch', () => {
  it('announces again within an hour, and not at once, what the system did not show', () => {
    const { reminders, seen, store } = watch([reminder]);
    reminders.evaluate();
    reminders.announceAgain([{ entryId, state: 'due-soon' }]);
    const announced = () => seen.filter((line) => line.startsWith('announce'));
    const saved = [store.index[0]?.announcedAt, announced().length];
    vi.advanceTimersByTime(3_600_000);
    expect([saved, announced()]).toEqual([
      [null, 1],
      ['announce due-soon', 'announce due'],
    ]);
  });

  it('saves an announcement before it is made, and then says that something changed', () => {
    const { reminders, seen } = watch([reminder]);
    reminders.evaluate();
    expect(seen).toEqual(['save 2026-03-31T23:00:00.000Z', 'announce due-soon', 'changed']);
  });

  it('announces the next state when it begins', () => {
    const { reminders, seen } = watch([{ ...reminder, announcedAt: '2026-03-31T22:30:00.000Z' }]);
    reminders.evaluate();
    vi.advanceTimersByTime(3_600_000);
    expect(seen.filter((event) => event.startsWith('announce'))).toEqual(['announce due']);
  });

  it('announces and saves nothing while reminders are switched off', () => {
    const { reminders, seen, store, settings } = watch([reminder], { isReminding: false });
    reminders.evaluate();
    const off = [...seen];
    Object.assign(settings, { isReminding: true });
    reminders.evaluate();
    expect([off, seen.includes('announce due-soon'), store.index[0]?.announcedAt]).toEqual([
      ['changed'],
      true,
      '2026-03-31T23:00:00.000Z',
    ]);
  });

  it('announces at once what is due in an index that is saved', () => {
    const { reminders, seen } = watch([]);
    reminders.save([reminder]);
    expect(seen).toContain('announce due-soon');
  });

  it('snoozes an entry for a day, and does nothing if the entry is gone', () => {
    const { reminders, store } = watch([reminder]);
    reminders.snoozeADay('b'.repeat(32));
    const before = store.index[0]?.snoozedUntil;
    reminders.snoozeADay(entryId);
    expect([before, store.index[0]?.snoozedUntil]).toEqual([null, '2026-04-01T23:00:00.000Z']);
  });

  it('keeps an announcement only while the state is the same, not snoozed, not gone, and reminders are on', () => {
    const { reminders, store, settings } = watch([reminder]);
    const announced = { entryId, state: 'due-soon' } as const;
    const is = [
      reminders.isStillSo(announced),
      reminders.isStillSo({ ...announced, state: 'due' }),
    ];
    reminders.snoozeADay(entryId);
    is.push(reminders.isStillSo(announced));
    store.index = [];
    is.push(reminders.isStillSo(announced));
    store.index = [reminder];
    Object.assign(settings, { isReminding: false });
    expect([...is, reminders.isStillSo(announced)]).toEqual([true, false, false, false, false]);
  });

  it('counts as urgent what needs action now, and nothing while reminders are switched off', () => {
    const due = { ...reminder, dueAt: '2026-03-31T00:00:00.000Z', entryId: 'b'.repeat(32) };
    const { reminders, settings } = watch([reminder, due]);
    const { urgent } = reminders.attention();
    Object.assign(settings, { isReminding: false });
    expect([urgent, reminders.attention().urgent]).toEqual([1, 0]);
  });

  it('announces the audit beside the entries, and does not count it as one', () => {
    const audit: Reminder = { ...reminder, entryId: null, leadDays: 0 };
    const { reminders, seen, store } = watch([audit]);
    reminders.evaluate();
    const early = [reminders.attention().isAuditDue, seen.includes('announce due')];
    vi.advanceTimersByTime(3_600_000);
    const due = [reminders.attention(), seen.includes('announce due')];
    reminders.snoozeADay(null);
    expect([early, due, store.index[0]?.snoozedUntil]).toEqual([
      [false, false],
      [{ due: [], urgent: 0, isAuditDue: true }, true],
      '2026-04-02T00:00:00.000Z',
    ]);
  });

  it('holds the announcement of the audit back until the quiet hours end', () => {
    const audit: Reminder = { ...reminder, entryId: null, leadDays: 0 };
    const from = new Date('2026-03-31T23:30:00.000Z');
    const to = new Date('2026-04-01T02:00:00.000Z');
    const { reminders, seen } = watch([audit], {
      quietHours: { from: localTime(from), to: localTime(to) },
    });
    reminders.evaluate();
    vi.setSystemTime(from);
    vi.advanceTimersByTime(2 * 3_600_000);
    const during = seen.includes('announce due');
    vi.advanceTimersByTime(3_600_000);
    expect([during, seen.includes('announce due')]).toEqual([false, true]);
  });

  it('counts the present states, the worst first, and evaluates nothing once it is stopped', () => {
    const later = { ...reminder, dueAt: '2026-04-03T00:00:00.000Z', entryId: 'c'.repeat(32) };
    const { reminders, seen } = watch([later, reminder]);
    reminders.evaluate();
    const evaluated = seen.length;
    reminders.stop();
    vi.advanceTimersByTime(86_400_000);
    const due = [
      { state: 'due', count: 1 },
      { state: 'due-soon', count: 1 },
    ];
    expect([reminders.attention().due, seen.length]).toEqual([due, evaluated]);
  });
});
