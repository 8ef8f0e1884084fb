import { dayMs, defaultSettings, type QuietHours, type ReminderIndex } from '#contract';
import { mainTranslator } from '#words/main';
import { Notifier } from '../../src-main/app/reminders/notifier.ts';
import { ReminderWatch } from '../../src-main/operations/reminder-watch.ts';
import { type Announcement, refresh, snooze } from '../../src-main/reminders/reminder.ts';
import type { Deadlines } from '../../src-main/reminders/schedule.ts';
import { fakeNotifications } from './fake-notifications.ts';
import {
  type Action,
  type Announced,
  idOf,
  rotatedAt,
  type Script,
  tickMs,
} from './reminder-oracle.ts';
import { SimulatedMachine } from './simulated-machine.ts';

type Entry = Deadlines & { readonly entryId: string };

/** The part of a script that sets the initial state. */
type Beginning = Pick<Script, 'startMs' | 'entries' | 'quietHours'>;

/**
 * The part of Signet that deals with reminders, without its window. Only the index and the vault survive a restart,
 * after which the vault is locked.
 */
export class SimulatedSignet {
  readonly machine: SimulatedMachine;
  readonly announced: Announced[] = [];
  /** The titles on the screen at each look, and whether the vault was locked then. */
  readonly seen: { readonly titles: readonly string[]; readonly isLocked: boolean }[] = [];
  isLocked = false;
  index: ReminderIndex = [];
  #entries: Entry[];
  readonly #quietHours: QuietHours;
  #system = fakeNotifications();
  #notifier: Notifier;
  #reminders: ReminderWatch;

  constructor({ startMs, entries, quietHours }: Beginning) {
    this.machine = new SimulatedMachine(startMs);
    this.#entries = entries.map((item, entry) => ({ entryId: idOf(entry), ...item }));
    this.#quietHours = quietHours;
    this.#notifier = this.#createNotifier();
    this.#reminders = this.#createReminders();
    this.#takeOver();
  }

  act(action: Action): void {
    this.#do(action);
    this.#see();
  }

  /** Switches the machine off for a while, and starts it again. */
  restart(offMs: number): void {
    this.machine.off(offMs);
    this.isLocked = true;
    this.#system = fakeNotifications();
    this.#notifier = this.#createNotifier();
    this.#reminders = this.#createReminders();
    this.#reminders.evaluate();
  }

  #do(action: Action): void {
    if (action.kind === 'run') this.machine.run(action.ticks * tickMs);
    if (action.kind === 'off') this.restart(action.ticks * tickMs);
    if (action.kind === 'sleep') {
      this.machine.sleep(action.ticks * tickMs);
      this.#reminders.evaluate();
    }
    if (action.kind === 'lock') this.#lock();
    if (action.kind === 'unlock') {
      this.isLocked = false;
      this.#takeOver();
    }
    if (action.kind === 'rotate') this.#rotate(action);
    if (action.kind === 'snooze') this.#snooze(action);
  }

  #lock(): void {
    this.isLocked = true;
    this.#notifier.hideLabels();
  }

  /** Rotates an entry. While Signet is locked, the command line does so, and Signet does not notice. */
  #rotate({ entry, days }: { readonly entry: number; readonly days: number }): void {
    const deadlines = rotatedAt(this.machine.now().getTime(), days);
    this.#entries = this.#entries.with(entry, { entryId: idOf(entry), ...deadlines });
    if (!this.isLocked) this.#takeOver();
  }

  /** Snoozes an entry on the page. While Signet is locked, only the notification's button can, for a day. */
  #snooze({ entry, days }: { readonly entry: number; readonly days: number }): void {
    const now = this.machine.now();
    if (this.isLocked) {
      this.#reminders.snoozeADay(idOf(entry));
      return;
    }
    const until = new Date(now.getTime() + days * dayMs).toISOString();
    const request = { entryId: idOf(entry), until, at: now.toISOString() };
    this.#reminders.save(snooze(this.index, request));
  }

  /** Updates the reminders, as an unlock and a save do. */
  #takeOver(): void {
    this.#reminders.save(refresh(this.index, this.#entries, this.machine.now().toISOString()));
  }

  #createReminders(): ReminderWatch {
    const signet = this;
    const settings = { ...defaultSettings, quietHours: this.#quietHours };
    const reminders = new ReminderWatch({
      clock: this.machine,
      store: {
        get index() {
          return signet.index;
        },
        save: (index) => {
          this.index = index;
        },
        // There is only one vault.
        switchTo: () => undefined,
        forget: () => undefined,
      },
      settings: () => settings,
    });
    reminders.announceTo({
      announce: (announcements) => this.#announce(announcements),
      changed: () => this.#notifier.closeStale((announcement) => reminders.isStillSo(announcement)),
    });
    return reminders;
  }

  #createNotifier(): Notifier {
    return new Notifier({
      Notification: this.#system.Notification,
      translate: () => mainTranslator('en').t,
      labelOf: (entryId) => (this.isLocked ? undefined : labelOf(entryId)),
      open: () => undefined,
      snoozeADay: () => undefined,
      // This system shows every notification.
      failed: () => undefined,
      changed: () => undefined,
    });
  }

  #announce(announcements: readonly Announcement[]): void {
    const atMs = this.machine.now().getTime();
    for (const announcement of announcements) this.announced.push({ atMs, ...announcement });
    this.#notifier.show(announcements);
    this.#see();
  }

  #see(): void {
    const titles = this.#system.shown.map(({ options }) => options.title ?? '');
    this.seen.push({ titles, isLocked: this.isLocked });
  }
}

function labelOf(entryId: string): string {
  return `Key ${Number(entryId)}`;
}
