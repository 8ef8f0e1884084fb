/** What a shell lends the timer. */
export type TimerContext = {
  readonly now: () => Date;
  /** @returns a function that stops it */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
};

/**
 * Looks at least this often: a timer counts the time that passes and not the clock, which can be changed, and
 * some systems stop it while they sleep. It also keeps clear of 2^31 - 1 ms, beyond which Node and browsers
 * fire at once.
 */
export const longestWaitMs = 3_600_000;

/** One timer for all reminders: looks, sleeps until there is something to tell, looks again. */
export class ReminderTimer {
  readonly #world: TimerContext;
  readonly #look: (at: string) => string | null;
  #stop: (() => void) | undefined;

  /**
   * @param look tells what is to be told at an instant, and returns when to look again, both in ISO 8601 UTC;
   *   `null` if there is nothing to wait for
   */
  constructor(world: TimerContext, look: (at: string) => string | null) {
    this.#world = world;
    this.#look = look;
  }

  /** Looks now. Call it also when the machine wakes, the clock is set, or what there is to tell changes. */
  look(): void {
    this.stop();
    let wakeAt: string | null = null;
    try {
      wakeAt = this.#look(this.#world.now().toISOString());
    } finally {
      // Also after a failure: it may pass.
      this.#arm(wakeAt);
    }
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #arm(wakeAt: string | null): void {
    const waitMs =
      wakeAt === null ? longestWaitMs : Date.parse(wakeAt) - this.#world.now().getTime();
    // A look can itself have led to another, which armed.
    this.stop();
    this.#stop = this.#world.setTimer(
      () => this.look(),
      Math.max(0, Math.min(longestWaitMs, waitMs)),
    );
  }
}
