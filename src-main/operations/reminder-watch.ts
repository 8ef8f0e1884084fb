import { type DueState, dayMs, type ReminderIndex, type Settings } from '#contract';
import {
  type Announcement,
  countStates,
  decide,
  isAuditDue,
  isStillSo,
  snooze,
} from '../reminders/reminder.ts';
import { ReminderTimer, type TimerContext } from '../reminders/reminder-timer.ts';
import { worstFirst } from '../reminders/schedule.ts';
import type { ReminderStore } from './reminder-store.ts';

export type { Announcement };

type ReminderWatchParts = {
  readonly clock: TimerContext;
  readonly store: Pick<ReminderStore, 'index' | 'save' | 'switchTo' | 'forget'>;
  readonly settings: () => Settings;
};

type Announcer = {
  readonly announce: (announcements: readonly Announcement[]) => void;
  /** Called after every evaluation, because states may have changed. */
  readonly changed: () => void;
};

/** Counts the entries in a state other than `ok`. */
type DueCount = { readonly state: Exclude<DueState, 'ok'>; readonly count: number };

/** The counts that the tray and the badge show. */
export type Attention = {
  /** The worst state first; states without entries are left out. */
  readonly due: readonly DueCount[];
  /** The number of entries that need action now, which those that are due soon do not; 0 if reminders are off. */
  readonly urgent: number;
  readonly isAuditDue: boolean;
};

/** Watches the reminders that are kept outside the vault, and announces them in time, locked or not. */
export class ReminderWatch {
  readonly #parts: ReminderWatchParts;
  readonly #timer: ReminderTimer;
  #announcer: Announcer | undefined;

  constructor(parts: ReminderWatchParts) {
    this.#parts = parts;
    this.#timer = new ReminderTimer(parts.clock, (at) => this.#announce(at));
  }

  /** Sets who announces. Until then, nothing is evaluated. */
  announceTo(announcer: Announcer): void {
    this.#announcer = announcer;
  }

  index(): ReminderIndex {
    return this.#parts.store.index;
  }

  /**
   * Saves the reminders, and evaluates them before an unlock or a save is answered: a page that hears only afterwards
   * that they changed would ask for everything twice.
   */
  save(index: ReminderIndex): void {
    this.#parts.store.save(index);
    this.evaluate();
  }

  /** Switches to the reminders of the vault at this place. */
  switchTo(placeId: string): void {
    this.#parts.store.switchTo(placeId);
  }

  /** Drops the reminders of the vault at this place. */
  forget(placeId: string): void {
    this.#parts.store.forget(placeId);
    this.evaluate();
  }

  /** Announces what is due. Call it at the start, when the machine wakes, and when a setting changes. */
  evaluate(): void {
    if (this.#announcer) this.#timer.evaluate();
  }

  /** Snoozes an entry or the audit for a day. A notification asks for this, so the vault may be locked. */
  snoozeADay(entryId: string | null): void {
    const now = this.#parts.clock.now();
    const at = now.toISOString();
    const until = new Date(now.getTime() + dayMs).toISOString();
    // The entry may have been removed since the notification was shown.
    if (!this.index().some((reminder) => reminder.entryId === entryId)) return;
    this.save(snooze(this.index(), { entryId, until, at }));
  }

  /** Announces again, at the next evaluation, what the system did not show. That is an hour from now at the latest. */
  announceAgain(announcements: readonly Announcement[]): void {
    const ids = new Set(announcements.map(({ entryId }) => entryId));
    const { store } = this.#parts;
    store.save(
      store.index.map((reminder) =>
        ids.has(reminder.entryId) ? { ...reminder, announcedAt: null } : reminder,
      ),
    );
  }

  /** Counts the entries that are due or will be soon, and those that need action now. */
  attention(): Attention {
    const at = this.#parts.clock.now().toISOString();
    const counts = countStates(this.index(), at);
    const due = worstFirst.flatMap((state) =>
      state === 'ok' || counts[state] === 0 ? [] : [{ state, count: counts[state] }],
    );
    const { ok: _well, 'due-soon': _later, ...now } = counts;
    const urgent = Object.values(now).reduce((sum, count) => sum + count, 0);
    return {
      due,
      urgent: this.#parts.settings().isReminding ? urgent : 0,
      isAuditDue: isAuditDue(this.index(), at),
    };
  }

  /** @returns `true` if a notification may stay on the screen */
  isStillSo(announcement: Announcement): boolean {
    const { settings, store, clock } = this.#parts;
    return (
      settings().isReminding && isStillSo(store.index, announcement, clock.now().toISOString())
    );
  }

  stop(): void {
    this.#timer.stop();
  }

  #announce(at: string): string | null {
    const { store, settings } = this.#parts;
    const { isReminding, quietHours } = settings();
    if (!isReminding) {
      this.#announcer?.changed();
      return null;
    }
    const localMinuteOf = (date: Date) => date.getHours() * 60 + date.getMinutes();
    const decision = decide({ index: store.index, at, quietHours, localMinuteOf });
    store.save(decision.index);
    this.#announcer?.announce(decision.announcements);
    this.#announcer?.changed();
    return decision.wakeAt;
  }
}
