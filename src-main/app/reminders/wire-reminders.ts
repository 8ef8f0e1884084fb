import { app, Notification } from 'electron';
import type { MainTranslate } from '#words/main';
import { ReminderStore } from '../../operations/reminder-store.ts';
import { type Attention, ReminderWatch } from '../../operations/reminder-watch.ts';
import type { Session } from '../../operations/session.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { openReminderFile } from '../preferences/reminder-file.ts';
import { report } from '../report.ts';
import { entryUrl, healthUrl } from '../security/own-page.ts';
import { attentionWords } from '../windows/tray.ts';
import type { MainWindow } from '../windows/window.ts';
import { showBadge } from './badge.ts';
import { Notifier } from './notifier.ts';

/** Opens the reminders of this profile, with the clock and the timers of this machine. */
export function openReminders(preferences: Preferences): ReminderWatch {
  return new ReminderWatch({
    clock: {
      now: () => new Date(),
      setTimer: (run, delayMs) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    store: new ReminderStore({ file: openReminderFile(), report }),
    settings: () => preferences.settings(),
  });
}

/** Has no message, which could quote a label. */
class NotificationsSilenced extends Error {
  override name = 'NotificationsSilenced';
}

type NotifierParts = {
  readonly reminders: ReminderWatch;
  readonly session: Session;
  readonly window: MainWindow;
  readonly translate: () => MainTranslate;
};

export function createNotifier({ reminders, session, window, translate }: NotifierParts): Notifier {
  return new Notifier({
    Notification,
    translate,
    labelOf: (entryId) =>
      session.isUnlocked
        ? session.vault.entries.find(({ id }) => id === entryId)?.label
        : undefined,
    open: (entryId) => window.show(entryId === null ? healthUrl : entryUrl(entryId)),
    snoozeADay: (entryId) => reminders.snoozeADay(entryId),
    failed: (announcements) => reminders.announceAgain(announcements),
    changed: (isSilenced) => {
      if (isSilenced) report(new NotificationsSilenced());
      window.send('system:changed');
    },
  });
}

type AnnouncerParts = Omit<NotifierParts, 'session'> & {
  readonly notifier: Notifier;
  readonly refreshTray: (attention: Attention) => void;
};

/** Connects the reminders to notifications, the page, the tray and the badge. */
export function announceReminders({
  reminders,
  notifier,
  window,
  translate,
  refreshTray,
}: AnnouncerParts): void {
  reminders.announceTo({
    announce: (announcements) => notifier.show(announcements),
    changed: () => {
      notifier.closeStale((announcement) => reminders.isStillSo(announcement));
      window.send('reminders:changed');
      const attention = reminders.attention();
      refreshTray(attention);
      const { urgent } = attention;
      showBadge(urgent, attentionWords(urgent, translate()), {
        platform: process.platform,
        setBadgeCount: (count) => app.setBadgeCount(count),
        markWindow: (meaning) => window.mark(meaning),
      });
    },
  });
}
