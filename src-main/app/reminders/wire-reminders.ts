import { app, Notification } from 'electron';
import type { MainTranslate } from '#words/main';
import type { Session } from '../../operations/session.ts';
import type { TimerContext } from '../../reminders/reminder-timer.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { report } from '../report.ts';
import { entryUrl, healthUrl } from '../security/own-page.ts';
import { attentionWords } from '../windows/tray.ts';
import type { MainWindow } from '../windows/window.ts';
import { showBadge } from './badge.ts';
import { Notifier } from './notifier.ts';
import { ReminderStore } from './reminder-store.ts';
import { Reminders } from './reminders.ts';

type RemindingParts = {
  readonly preferences: Preferences;
  readonly session: () => Session;
  readonly window: MainWindow;
  readonly translate: () => MainTranslate;
  /** Words the tray. */
  readonly refreshTray: () => void;
};

/** Without what the system said: a report has no text that could quote a label. */
class NotificationsSilenced extends Error {
  override name = 'NotificationsSilenced';
}

/** The clock and the timers of this machine. */
const world: TimerContext = {
  now: () => new Date(),
  setTimer: (run, delayMs) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Joins the reminders to notifications, the badge, the tray and the page. */
export function createReminders({
  preferences,
  session,
  window,
  translate,
  refreshTray,
}: RemindingParts): {
  readonly reminders: Reminders;
  readonly notifier: Notifier;
} {
  const notifier = new Notifier({
    Notification,
    translate,
    labelOf: (entryId) =>
      session().isUnlocked
        ? session().vault.entries.find(({ id }) => id === entryId)?.label
        : undefined,
    open: (entryId) => window.show(entryId === undefined ? healthUrl : entryUrl(entryId)),
    snoozeADay: (entryId) => reminders.snoozeADay(entryId),
    failed: (announcements) => reminders.untold(announcements),
    changed: () => {
      if (notifier.isSilenced) report(new NotificationsSilenced());
      window.send('system:changed');
    },
  });
  const reminders = new Reminders({
    world,
    store: new ReminderStore(report),
    settings: () => preferences.settings(),
    tell: (announcements) => notifier.show(announcements),
    changed: () => {
      notifier.closeStale((announcement) => reminders.isStillSo(announcement));
      window.send('reminders:changed');
      refreshTray();
      const urgent = reminders.urgent();
      showBadge(urgent, attentionWords(urgent, translate()), {
        platform: process.platform,
        setBadgeCount: (count) => app.setBadgeCount(count),
        markWindow: (meaning) => window.mark(meaning),
      });
    },
  });
  return { reminders, notifier };
}
