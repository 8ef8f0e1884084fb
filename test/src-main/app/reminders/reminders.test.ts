import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Reminder, type ReminderIndex, type Settings } from '#contract';
import { Reminders } from '../../../../src-main/app/reminders/reminders.ts';
import type { Announcement } from '../../../../src-main/reminders/reminder.ts';

const entryId = 'a'.repeat(32);
const dueAt = '2026-04-01T00:00:00.000Z';
const reminder: Reminder = {
  entryId,
  dueAt,
  leadDays: 7,
  expiresAt: null,
  toldAt: null,
  snoozedUntil: null,
};

/** Reminders in a made-up shell, that notes what was kept and told, in order. */
function shell(index: ReminderIndex, change: Partial<Settings> = {}) {
  const seen: string[] = [];
  const store = {
    index,
    save(next: ReminderIndex) {
      seen.push(`keep ${next[0]?.toldAt ?? 'untold'}`);
      store.index = next;
    },
    turnTo(placeId: string) {
      seen.push(`turn to ${placeId}`);
    },
    forget(placeId: string) {
      seen.push(`forget ${placeId}`);
      store.index = [];
    },
  };
  const settings = { ...defaultSettings, ...change };
  const reminders = new Reminders({
    world: {
      now: () => new Date(),
      setTimer: (run, delayMs) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    store,
    settings: () => settings,
    tell: (announcements: readonly Announcement[]) => {
      for (const { state } of announcements) seen.push(`tell ${state}`);
    },
    changed: () => seen.push('changed'),
  });
  return { reminders, seen, store, settings };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-31T23:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('Reminders', () => {
  it('tells again within an hour, and not at once, what the system did not show', () => {
    const { reminders, seen, store } = shell([reminder]);
    reminders.evaluate();
    reminders.untold([{ entryId, state: 'due-soon' }]);
    const told = () => seen.filter((line) => line.startsWith('tell'));
    const kept = [store.index[0]?.toldAt, told().length];
    vi.advanceTimersByTime(3_600_000);
    expect([kept, told()]).toEqual([
      [null, 1],
      ['tell due-soon', 'tell due'],
    ]);
  });

  it('keeps that somebody was told before announcement, and then says that something changed', () => {
    const { reminders, seen } = shell([reminder]);
    reminders.evaluate();
    expect(seen).toEqual(['keep 2026-03-31T23:00:00.000Z', 'tell due-soon', 'changed']);
  });

  it('wakes by itself when the next state begins', () => {
    const { reminders, seen } = shell([{ ...reminder, toldAt: '2026-03-31T22:30:00.000Z' }]);
    reminders.evaluate();
    vi.advanceTimersByTime(3_600_000);
    expect(seen.filter((event) => event.startsWith('tell'))).toEqual(['tell due']);
  });

  it('tells nothing and ticks nothing off while reminders are switched off', () => {
    const { reminders, seen, store, settings } = shell([reminder], { isReminding: false });
    reminders.evaluate();
    const off = [...seen];
    Object.assign(settings, { isReminding: true });
    reminders.evaluate();
    expect([off, seen.includes('tell due-soon'), store.index[0]?.toldAt]).toEqual([
      ['changed'],
      true,
      '2026-03-31T23:00:00.000Z',
    ]);
  });

  it('looks at once at what it is given to keep', () => {
    const { reminders, seen } = shell([]);
    reminders.save([reminder]);
    expect(seen).toContain('tell due-soon');
  });

  it('snoozes for a day, and nothing where the entry is gone', () => {
    const { reminders, store } = shell([reminder]);
    reminders.snoozeADay('b'.repeat(32));
    const before = store.index[0]?.snoozedUntil;
    reminders.snoozeADay(entryId);
    expect([before, store.index[0]?.snoozedUntil]).toEqual([null, '2026-04-01T23:00:00.000Z']);
  });

  it('knows what is still so: not where it is another state, snoozed, gone, or switched off', () => {
    const { reminders, store, settings } = shell([reminder]);
    const told = { entryId, state: 'due-soon' } as const;
    const is = [reminders.isStillSo(told), reminders.isStillSo({ ...told, state: 'due' })];
    reminders.snoozeADay(entryId);
    is.push(reminders.isStillSo(told));
    store.index = [];
    is.push(reminders.isStillSo(told));
    store.index = [reminder];
    Object.assign(settings, { isReminding: false });
    expect([...is, reminders.isStillSo(told)]).toEqual([true, false, false, false, false]);
  });

  it('counts as urgent what wants something done now, and nothing while it is switched off', () => {
    const due = { ...reminder, dueAt: '2026-03-31T00:00:00.000Z', entryId: 'b'.repeat(32) };
    const { reminders, settings } = shell([reminder, due]);
    const urgent = reminders.urgent();
    Object.assign(settings, { isReminding: false });
    expect([urgent, reminders.urgent()]).toEqual([1, 0]);
  });

  it('counts the states of now, and looks no more once it is stopped', () => {
    const { reminders, seen } = shell([reminder]);
    reminders.evaluate();
    reminders.stop();
    vi.advanceTimersByTime(86_400_000);
    expect([reminders.counts().due, seen.length]).toEqual([1, 3]);
  });
});
