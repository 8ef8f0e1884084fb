import { describe, expect, it } from 'vitest';
import type { Reminder } from '#contract';
import { type ReminderFile, ReminderStore } from '../../../src-main/operations/reminder-store.ts';

const reminder: Reminder = {
  entryId: 'a'.repeat(32),
  dueAt: '2026-04-01T00:00:00.000Z',
  leadDays: 7,
  expiresAt: null,
  announcedAt: null,
  snoozedUntil: null,
};

/** A store over a file with this content, which lists what was written and reported. */
function open(content: ReturnType<ReminderFile['read']>, write?: ReminderFile['write']) {
  const written: unknown[] = [];
  const reports: unknown[] = [];
  const store = new ReminderStore({
    file: { read: () => content, write: write ?? ((book) => written.push(book)) },
    report: (error) => reports.push(error),
  });
  return { store, written, reports };
}

describe('ReminderStore', () => {
  it('reads what it wrote', () => {
    const first = open({});
    first.store.switchTo('one');
    first.store.save([reminder]);
    first.store.switchTo('two');
    const second = open(first.written.at(-1) as ReturnType<ReminderFile['read']>);
    const atTwo = second.store.index;
    second.store.switchTo('one');
    expect([atTwo, second.store.index]).toEqual([[], [reminder]]);
  });

  it.each([
    ['nothing', {}],
    ['an index that is no list', { placeId: 'one', index: 'x', aside: {} }],
    ['a reminder with another member', { placeId: 'one', index: [{ ...reminder, label: 'x' }] }],
  ])('starts empty if the file holds %s', (_what, content) => {
    expect(open(content).store.index).toEqual([]);
  });

  it('drops only what it cannot read of other vaults', () => {
    const aside = { two: [reminder], three: 'x' };
    const { store } = open({ placeId: 7, index: [], aside });
    store.switchTo('three');
    const atThree = store.index;
    store.switchTo('two');
    expect([atThree, store.index]).toEqual([[], [reminder]]);
  });

  it('writes only changes', () => {
    const { store, written } = open({ placeId: 'one', index: [reminder], aside: {} });
    store.save([{ ...reminder }]);
    store.switchTo('one');
    expect(written).toEqual([]);
  });

  it('holds for this run what it cannot write, and reports why', () => {
    const full = new Error('the disk is full');
    const { store, reports } = open({}, () => {
      throw full;
    });
    store.save([reminder]);
    expect([store.index, reports]).toEqual([[reminder], [full]]);
  });

  it('forgets the reminders of a vault', () => {
    const { store, written } = open({ placeId: 'one', index: [reminder], aside: {} });
    store.forget('one');
    expect([store.index, written]).toEqual([[], [{ placeId: null, index: [], aside: {} }]]);
  });
});
