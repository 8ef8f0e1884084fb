import { hourMs } from '#contract';

/** The clock and the timers of a shell. */
export type TimerContext = {
  readonly now: () => Date;
  /** @returns a function that stops the timer */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
};

/**
 * The longest time between two evaluations. A timer measures elapsed time and does not follow the clock, which
 * can be set, and some systems pause it while they sleep. The limit also avoids 2^31 - 1 ms, beyond which
 * Node and browsers fire immediately.
 */
export const longestWaitMs = hourMs;

/** A single timer for all reminders: it evaluates them, and sleeps until the next one is due. */
export class ReminderTimer {
  readonly #clock: TimerContext;
  readonly #run: (at: string) => string | null;
  #stop: (() => void) | undefined;

  /**
   * @param run announces what is due at an instant, and returns when to call it again, both in ISO 8601 UTC;
   *   `null` if there is nothing to wait for
   */
  constructor(clock: TimerContext, run: (at: string) => string | null) {
    this.#clock = clock;
    this.#run = run;
  }

  /** Evaluates the reminders now. Call it when the machine wakes, the clock is set, or the reminders change. */
  evaluate(): void {
    this.stop();
    let wakeAt: string | null = null;
    try {
      wakeAt = this.#run(this.#clock.now().toISOString());
    } finally {
      // Arm the timer even after a failure, which may be temporary.
      this.#arm(wakeAt);
    }
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #arm(wakeAt: string | null): void {
    const waitMs =
      wakeAt === null ? longestWaitMs : Date.parse(wakeAt) - this.#clock.now().getTime();
    // A nested call may already have armed a timer.
    this.stop();
    this.#stop = this.#clock.setTimer(
      () => this.evaluate(),
      Math.max(0, Math.min(longestWaitMs, waitMs)),
    );
  }
}
