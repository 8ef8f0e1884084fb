/** The exchange's own clock: what it runs on, how far it was set off, how far it was moved on. */
export class ExchangeClock {
  readonly #source: () => number;
  #offsetMs = 0;
  #advancedMs = 0;

  /** @param source what it runs on, in ms since 1970 */
  constructor(source: () => number) {
    this.#source = source;
  }

  /** In ms since 1970. */
  now(): number {
    return this.#source() + this.#offsetMs + this.#advancedMs;
  }

  /** @param ms how far ahead of its source it is from now on; negative for behind */
  setOffset(ms: number): void {
    this.#offsetMs = ms;
  }

  /** Lets time pass. */
  advance(ms: number): void {
    this.#advancedMs += ms;
  }
}
