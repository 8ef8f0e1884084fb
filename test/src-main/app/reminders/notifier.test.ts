import { beforeEach, describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { Notifier } from '../../../../src-main/app/reminders/notifier.ts';
import type { Announcement } from '../../../../src-main/reminders/reminder.ts';
import { fakeNotifications } from '../../../support/fake-notifications.ts';

let system = fakeNotifications();
let isLocked = false;
let done: string[] = [];

let notifier: Notifier;
beforeEach(() => {
  [system, done, isLocked] = [fakeNotifications(), [], false];
  notifier = new Notifier({
    Notification: system.Notification,
    translate: () => mainTranslator('en').t,
    labelOf: (entryId) => (isLocked ? undefined : entryId),
    open: (entryId) => done.push(`open ${entryId ?? 'all'}`),
    snoozeADay: (entryId) => done.push(`snooze ${entryId}`),
    failed: (announcements) =>
      done.push(`failed ${announcements.map(({ entryId }) => entryId).join()}`),
    changed: (isSilenced) => done.push(isSilenced ? 'silenced' : 'heard'),
  });
});

const due = (entryId: string): Announcement => ({ entryId, state: 'due' });
const overdue = (entryId: string | null): Announcement => ({ entryId, state: 'overdue' });
const many = ['a', 'b', 'c', 'd'].map(due);
const titles = () => system.shown.map(({ options }) => options.title);
const first = () => {
  const [bubble] = system.shown;
  if (!bubble) throw new Error('Nothing is shown.');
  return bubble;
};

describe('Notifier', () => {
  it('shows a notification with its buttons, and acts on each', () => {
    const answers = [{}, { actionIndex: 0 }, { actionIndex: 1 }];
    const buttons = answers.map((answer) => {
      notifier.show([due('a')]);
      const { options } = first();
      first().emit('actionIndex' in answer ? 'action' : 'click', answer);
      return options.actions?.map(({ text }) => text);
    });
    const both = ['Open', 'Snooze a day'];
    expect([buttons, done, system.shown]).toEqual([
      [both, both, both],
      ['open a', 'open a', 'snooze a'],
      [],
    ]);
  });

  it('opens the list if it only counts them', () => {
    notifier.show(many);
    const { options } = first();
    first().emit('click', {});
    expect([options.title, options.actions?.map(({ text }) => text), done]).toEqual([
      '4 keys need your attention',
      ['Open'],
      ['open all'],
    ]);
  });

  it('opens Health for the audit, and snoozes it', () => {
    for (const answer of [{ actionIndex: 0 }, { actionIndex: 1 }]) {
      notifier.show([{ entryId: null, state: 'due' }]);
      first().emit('action', answer);
    }
    expect(done).toEqual(['open all', 'snooze null']);
  });

  it('shows the last announcement of each entry', () => {
    notifier.show([due('a'), due('b')]);
    notifier.show([overdue('a')]);
    expect(titles()).toEqual(['“b” is due for rotation', '“a” is overdue for rotation']);
  });

  it('shows one count for many repeated announcements', () => {
    notifier.show(many);
    notifier.show(many.map(({ entryId }) => overdue(entryId)));
    expect(titles()).toEqual(['4 keys need your attention']);
  });

  it('closes notifications that no longer apply', () => {
    notifier.show([due('a'), overdue('b')]);
    notifier.closeStale(({ state }) => state === 'due');
    expect(titles()).toEqual(['“a” is due for rotation']);
  });

  it('closes a summary only if it applies to none of its entries', () => {
    notifier.show(many);
    notifier.closeStale(({ entryId }) => entryId === 'd');
    const some = titles();
    notifier.closeStale(({ entryId }) => entryId === 'a');
    expect([some, titles()]).toEqual([['4 keys need your attention'], []]);
  });

  it('replaces notifications that name a key when the vault locks, without a sound', () => {
    notifier.show([due('a'), overdue('b')]);
    isLocked = true;
    notifier.hideLabels();
    expect(system.shown.map(({ options: { title, silent } }) => [title, silent])).toEqual([
      ['A key is due for rotation', true],
      ['A key is overdue for rotation', true],
    ]);
  });

  it('does not show closed or clicked notifications again at the next lock', () => {
    notifier.show([due('a'), due('b'), due('c')]);
    notifier.closeStale(({ entryId }) => entryId !== 'a');
    first().emit('click', {});
    first().leave('userCanceled');
    isLocked = true;
    notifier.hideLabels();
    expect(titles()).toEqual([]);
  });

  it('also replaces what Windows keeps in its notification center', () => {
    notifier.show([due('a')]);
    first().leave('timedOut');
    isLocked = true;
    notifier.hideLabels();
    expect(titles()).toEqual(['A key is due for rotation']);
  });

  it('closes everything at the end', () => {
    notifier.show(many);
    notifier.closeAll();
    expect(system.shown).toEqual([]);
  });

  it('asks the system for nothing while there is nothing to announce', () => {
    notifier.show([]);
    notifier.closeAll();
    notifier.hideLabels();
    expect([system.timesAsked, done]).toEqual([0, []]);
  });
});

describe('a notification that the system does not show', () => {
  it('counts as not announced and not shown', () => {
    notifier.show([due('a')]);
    first().fail();
    isLocked = true;
    notifier.hideLabels();
    expect([done, system.shown, notifier.isSilenced]).toEqual([['silenced', 'failed a'], [], true]);
  });

  it('is treated alike on a system without notifications', () => {
    system.isSupported = false;
    notifier.show([due('a'), due('b')]);
    expect([done, notifier.isSilenced]).toEqual([['silenced', 'failed a,b'], true]);
  });

  it('is forgotten with the next one that is shown', () => {
    notifier.show([due('a')]);
    first().fail();
    notifier.show([due('a')]);
    first().emit('show', {});
    expect([done, notifier.isSilenced]).toEqual([['silenced', 'failed a', 'heard'], false]);
  });

  it('does not include one that was closed before the system failed', () => {
    notifier.show([due('a')]);
    const bubble = first();
    notifier.closeAll();
    bubble.fail();
    expect(done).toEqual(['silenced', 'failed ']);
  });
});
