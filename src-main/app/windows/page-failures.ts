import { minuteMs } from '#contract';

/** Failures in this time that are one too many: a page that failed so often will fail again. */
const limit = 3;
const withinMs = minuteMs;

/** Remembers when the page failed, so that it is not started again for ever. */
export class PageFailures {
  readonly #now: () => number;
  #times: readonly number[] = [];

  /** @param now in ms, of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes a failure down. @returns whether the page is worth another start */
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
