import { app } from 'electron';
import type { Session } from '../ipc/session.ts';
import type { MainMessages } from './messages.ts';
import { Notifier } from './notifier.ts';
import { entryUrl } from './own-page.ts';
import type { Preferences } from './preferences.ts';
import { ReminderStore } from './reminder-store.ts';
import { Reminders } from './reminders.ts';
import { report } from './report.ts';
import type { MainWindow } from './window.ts';

type RemindingParts = {
  readonly preferences: Preferences;
  readonly session: () => Session;
  readonly window: MainWindow;
  readonly messages: () => MainMessages;
  /** Words the tray. */
  readonly word: () => void;
};

/** Joins the reminders to notifications, the badge, the tray and the page. */
export function createReminders({ preferences, session, window, messages, word }: RemindingParts): {
  readonly reminders: Reminders;
  readonly notifier: Notifier;
} {
  const notifier = new Notifier({
    messages,
    labelOf: (entryId) =>
      session().isUnlocked
        ? session().vault.entries.find(({ id }) => id === entryId)?.label
        : undefined,
    open: (entryId) => window.show(entryUrl(entryId)),
    snoozeADay: (entryId) => reminders.snoozeADay(entryId),
  });
  const reminders = new Reminders({
    store: new ReminderStore(report),
    settings: () => preferences.settings(),
    tell: (tellings) => notifier.tell(tellings),
    changed: () => {
      window.send('reminders:changed');
      word();
      app.setBadgeCount(preferences.settings().isReminding ? urgent(reminders) : 0);
    },
  });
  return { reminders, notifier };
}

/** How many keys want something done now; one that is due soon only wants to be known. */
function urgent(reminders: Reminders): number {
  const { ok: _well, 'due-soon': _later, ...now } = reminders.counts();
  return Object.values(now).reduce((sum, count) => sum + count, 0);
}
