import type { TimerContext } from '../../src-main/reminders/reminder-timer.ts';

/** A machine whose time passes when told: it sleeps, is switched off, and has a clock that can be set. */
export class SimulatedMachine implements TimerContext {
  /** How much its clock is ahead of the true time, in ms. */
  clockErrorMs = 0;
  #trueMs: number;
  /** Counts only while it is awake, as the timers of some systems do. */
  #awakeMs = 0;
  #timer: { readonly atMs: number; readonly run: () => void } | undefined;

  constructor(startsAtMs: number) {
    this.#trueMs = startsAtMs;
  }

  readonly now = (): Date => new Date(this.#trueMs + this.clockErrorMs);

  readonly setTimer = (run: () => void, delayMs: number): (() => void) => {
    // Node, "timers": a delay of more than 2^31 - 1 ms, or less than 1, is set to 1.
    const isTaken = delayMs >= 1 && delayMs <= 2 ** 31 - 1;
    const timer = { atMs: this.#awakeMs + (isTaken ? delayMs : 1), run };
    if (this.#timer) throw new Error('There is one timer, and it is running.');
    this.#timer = timer;
    return () => {
      if (this.#timer === timer) this.#timer = undefined;
    };
  };

  /** Lets time pass awake; a timer for the very end still fires. */
  run(ms: number): void {
    const endMs = this.#awakeMs + ms;
    for (let timer = this.#timer; timer && timer.atMs <= endMs; timer = this.#timer) {
      this.#advance(timer.atMs - this.#awakeMs);
      this.#timer = undefined;
      timer.run();
    }
    this.#advance(endMs - this.#awakeMs);
  }

  /** Lets time pass asleep. */
  sleep(ms: number): void {
    this.#trueMs += ms;
  }

  /** Lets time pass switched off: nothing that ran before runs after. */
  off(ms: number): void {
    this.#timer = undefined;
    this.#trueMs += ms;
  }

  #advance(ms: number): void {
    this.#awakeMs += ms;
    this.#trueMs += ms;
  }
}
