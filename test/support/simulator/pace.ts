/** A rate limit, and the scope within which requests are counted. */
export type Limit = {
  readonly requests: number;
  readonly perMs: number;
  readonly by: 'user' | 'address';
};

/** Counts requests as OKX does. */
export class Pace {
  /** The instants of the requests in the current window, by caller and endpoint; Unix time in ms. */
  readonly #cameAt = new Map<string, readonly number[]>();

  /**
   * Counts a request if it is within the limit.
   *
   * @param name the caller and the endpoint
   * @returns whether it is within the limit
   */
  admits(name: string, { requests, perMs }: Limit, now: number): boolean {
    const recent = (this.#cameAt.get(name) ?? []).filter((at) => at + perMs > now);
    if (recent.length >= requests) return false;
    this.#cameAt.set(name, [...recent, now]);
    return true;
  }
}
