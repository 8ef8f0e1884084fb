import type { TimerContext } from '../../src-main/reminders/reminder-timer.ts';

/** A machine whose time a test controls: it can sleep or be switched off, and its clock can be set. */
export class SimulatedMachine implements TimerContext {
  /** How far its clock is ahead of the true time, in ms. */
  clockErrorMs = 0;
  #trueMs: number;
  /** Only advances while the machine is awake, like the timers of some systems. */
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
    if (this.#timer) throw new Error('There is only one timer, and it is already running.');
    this.#timer = timer;
    return () => {
      if (this.#timer === timer) this.#timer = undefined;
    };
  };

  /** Lets time pass while awake; a timer that is due at the very end still fires. */
  run(ms: number): void {
    const endMs = this.#awakeMs + ms;
    for (let timer = this.#timer; timer && timer.atMs <= endMs; timer = this.#timer) {
      this.#advance(timer.atMs - this.#awakeMs);
      this.#timer = undefined;
      timer.run();
    }
    this.#advance(endMs - this.#awakeMs);
  }

  /** Lets time pass while asleep. */
  sleep(ms: number): void {
    this.#trueMs += ms;
  }

  /** Lets time pass while switched off, which ends all timers. */
  off(ms: number): void {
    this.#timer = undefined;
    this.#trueMs += ms;
  }

  #advance(ms: number): void {
    this.#awakeMs += ms;
    this.#trueMs += ms;
  }
}
