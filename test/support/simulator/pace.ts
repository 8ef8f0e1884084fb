/** How often something may be asked, and whose requests are counted together. */
export type Limit = {
  readonly requests: number;
  readonly perMs: number;
  readonly by: 'user' | 'address';
};

/** Counts requests as the exchange does. */
export class Pace {
  /** By whom and what: when the requests of the running window came, in ms since 1970. */
  readonly #cameAt = new Map<string, readonly number[]>();

  /**
   * Counts one more, if it may be.
   *
   * @param name whose request for what
   * @returns whether it is within the limit
   */
  admits(name: string, { requests, perMs }: Limit, now: number): boolean {
    const recent = (this.#cameAt.get(name) ?? []).filter((at) => at + perMs > now);
    if (recent.length >= requests) return false;
    this.#cameAt.set(name, [...recent, now]);
    return true;
  }
}
