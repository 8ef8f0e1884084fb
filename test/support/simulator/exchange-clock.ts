/** The exchange's clock: a source, plus an offset, plus the time that was advanced. */
export class ExchangeClock {
  readonly #source: () => number;
  #offsetMs = 0;
  #advancedMs = 0;

  /** @param source returns Unix time in ms */
  constructor(source: () => number) {
    this.#source = source;
  }

  /** Returns Unix time in ms. */
  now(): number {
    return this.#source() + this.#offsetMs + this.#advancedMs;
  }

  /** @param ms how far the clock is ahead of its source from now on; negative if it is behind */
  setOffset(ms: number): void {
    this.#offsetMs = ms;
  }

  /** Advances the clock. */
  advance(ms: number): void {
    this.#advancedMs += ms;
  }
}
