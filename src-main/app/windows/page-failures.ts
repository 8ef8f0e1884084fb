import { minuteMs } from '#contract';

/** A page that failed so often within this time will probably fail again (Signet's choice). */
const limit = 3;
const withinMs = minuteMs;

/** Counts the failures of the page, so that it is not reloaded forever. */
export class PageFailures {
  readonly #now: () => number;
  #times: readonly number[] = [];

  /** @param now in ms, of a clock that never runs backwards */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a failure. @returns `true` if the page should be reloaded */
  isWorthAnother(): boolean {
    const now = this.#now();
    this.#times = [...this.#times, now].filter((time) => now - time < withinMs);
    return this.#times.length < limit;
  }

  /** Starts counting again after a manual retry. */
  forget(): void {
    this.#times = [];
  }
}
