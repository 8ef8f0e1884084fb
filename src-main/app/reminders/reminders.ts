import type { DueState, ReminderIndex, Settings } from '#contract';
import {
  type Announcement,
  countStates,
  decide,
  isStillSo,
  snooze,
} from '../../reminders/reminder.ts';
import { ReminderTimer, type TimerContext } from '../../reminders/reminder-timer.ts';
import { dayMs } from '../../reminders/schedule.ts';

type RemindersParts = {
  readonly world: TimerContext;
  readonly store: {
    readonly index: ReminderIndex;
    save(index: ReminderIndex): void;
    turnTo(placeId: string): void;
    forget(placeId: string): void;
  };
  readonly settings: () => Settings;
  readonly tell: (announcements: readonly Announcement[]) => void;
  /** Called after every look: states may have changed. */
  readonly changed: () => void;
};

/** Looks after the index outside the vault: tells of it in time, locked or not. */
export class Reminders {
  readonly #parts: RemindersParts;
  readonly #timer: ReminderTimer;

  constructor(parts: RemindersParts) {
    this.#parts = parts;
    this.#timer = new ReminderTimer(parts.world, (at) => this.#tell(at));
  }

  index(): ReminderIndex {
    return this.#parts.store.index;
  }

  save(index: ReminderIndex): void {
    this.#parts.store.save(index);
    this.evaluate();
  }

  /** From here on it is about the vault at this place. */
  turnTo(placeId: string): void {
    this.#parts.store.turnTo(placeId);
  }

  /** Tells no more of the vault at this place. */
  forget(placeId: string): void {
    this.#parts.store.forget(placeId);
    this.evaluate();
  }

  /** Looks whether there is something to tell: at the start, on waking, when a setting changes. */
  evaluate(): void {
    this.#timer.look();
  }

  /** From a notification, so also while the vault is locked. */
  snoozeADay(entryId: string): void {
    const now = this.#parts.world.now();
    const at = now.toISOString();
    const until = new Date(now.getTime() + dayMs).toISOString();
    // Its entry may have been removed since it was shown.
    if (!this.index().some((reminder) => reminder.entryId === entryId)) return;
    this.save(snooze(this.index(), { entryId, until, at }));
  }

  /** What was told reached nobody: it is told again at the next look, an hour from now at the latest. */
  untold(announcements: readonly Announcement[]): void {
    const ids = new Set(announcements.map(({ entryId }) => entryId));
    const { store } = this.#parts;
    store.save(
      store.index.map((reminder) =>
        ids.has(reminder.entryId) ? { ...reminder, toldAt: null } : reminder,
      ),
    );
  }

  counts(): Readonly<Record<DueState, number>> {
    return countStates(this.index(), this.#parts.world.now().toISOString());
  }

  /** How many keys want something done now; one that is due soon only wants to be known. */
  urgent(): number {
    if (!this.#parts.settings().isReminding) return 0;
    const { ok: _well, 'due-soon': _later, ...now } = this.counts();
    return Object.values(now).reduce((sum, count) => sum + count, 0);
  }

  /** Whether what was told may go on being shown. */
  isStillSo(announcement: Announcement): boolean {
    const { settings, store, world } = this.#parts;
    return (
      settings().isReminding && isStillSo(store.index, announcement, world.now().toISOString())
    );
  }

  stop(): void {
    this.#timer.stop();
  }

  #tell(at: string): string | null {
    const { store, settings, tell, changed } = this.#parts;
    const { isReminding, quietHours } = settings();
    if (!isReminding) {
      changed();
      return null;
    }
    const localMinuteOf = (date: Date) => date.getHours() * 60 + date.getMinutes();
    const decision = decide({ index: store.index, at, quietHours, localMinuteOf });
    store.save(decision.index);
    tell(decision.tell);
    changed();
    return decision.wakeAt;
  }
}
