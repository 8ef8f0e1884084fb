import { dayMs, minuteMs } from '#contract';
import type { Endpoint } from './endpoints.ts';

/** The most requests to an endpoint within a window of `perMs`. */
export type RateLimit = { readonly requests: number; readonly perMs: number };

const unitsMs: Readonly<Record<string, number>> = {
  second: 1000,
  min: minuteMs,
  day: dayMs,
  month: 30 * dayMs,
};
/** Matches "5 requests per 2 seconds", "6 Requests per second", "20 times per 2 seconds" and "1 request 60 min". */
const wording = /^(\d+) (?:requests?|times|orders)(?: per)? (?:(\d+) )?(second|min|day|month)s?\b/i;

/** Signet does not enforce limits with longer windows, since they outlive the program. */
const longestWindowMs = minuteMs;

/**
 * Parses the limit that OKX's docs state for an endpoint ("Rate Limit: 5 requests per 2 seconds").
 *
 * @returns the first limit, or `undefined` if none is stated
 */
export function rateLimitOf({ rateLimit }: Pick<Endpoint, 'rateLimit'>): RateLimit | undefined {
  const [, requests, count = '1', unit = ''] = wording.exec(rateLimit ?? '') ?? [];
  const unitMs = unitsMs[unit.toLowerCase()];
  if (requests === undefined || unitMs === undefined) return undefined;
  return { requests: Number(requests), perMs: Number(count) * unitMs };
}

/** The clock of a rate limiter: a monotonic stopwatch in ms, and a pause. */
export type PausingClock = {
  readonly stopwatch: () => number;
  readonly pause: (ms: number) => Promise<void>;
};

/** Limits requests to each endpoint to the rate that OKX states, for all keys together. */
export class RateLimiter {
  readonly #pacing: PausingClock;
  /** The instants of the requests in the current window, by endpoint. */
  readonly #passedAt = new Map<string, readonly number[]>();

  constructor(pacing: PausingClock) {
    this.#pacing = pacing;
  }

  /** Waits until another request to the endpoint is allowed, and counts it. */
  async admit(endpoint: Pick<Endpoint, 'method' | 'path' | 'rateLimit'>): Promise<void> {
    const limit = rateLimitOf(endpoint);
    if (limit === undefined || limit.perMs > longestWindowMs) return;
    const name = `${endpoint.method} ${endpoint.path}`;
    for (;;) {
      const now = this.#pacing.stopwatch();
      const recent = (this.#passedAt.get(name) ?? []).filter((at) => at + limit.perMs > now);
      if (recent.length < limit.requests) {
        this.#passedAt.set(name, [...recent, now]);
        return;
      }
      await this.#pacing.pause(Math.ceil((recent[0] ?? now) + limit.perMs - now));
    }
  }
}
