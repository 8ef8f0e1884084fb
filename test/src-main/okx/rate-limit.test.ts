import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src-main/okx/endpoints.ts';
import { RateLimiter, rateLimitOf } from '../../../src-main/okx/rate-limit.ts';

describe('rateLimitOf', () => {
  it('parses every wording of the table', () => {
    const texts = new Set(endpoints.map(({ rateLimit }) => rateLimit).filter((text) => text));
    const unread = [...texts].filter((rateLimit) => !rateLimitOf({ rateLimit: rateLimit ?? '' }));
    expect([texts.size > 20, unread]).toEqual([true, []]);
  });

  it.each([
    ['5 requests per 2 seconds', { requests: 5, perMs: 2000 }],
    ['1 Requests per second', { requests: 1, perMs: 1000 }],
    ['20 times per 2 seconds', { requests: 20, perMs: 2000 }],
    ['300 orders per 2 seconds', { requests: 300, perMs: 2000 }],
    ['1 request 60 min', { requests: 1, perMs: 3_600_000 }],
    ['12 requests per day', { requests: 12, perMs: 86_400_000 }],
    ['5 requests per 2 seconds; 80 requests per 12 hours', { requests: 5, perMs: 2000 }],
    ['as often as you like', undefined],
    [null, undefined],
  ])('parses %s', (rateLimit, limit) => {
    expect(rateLimitOf({ rateLimit })).toEqual(limit);
  });
});

describe('RateLimiter', () => {
  /** Creates a limiter with a clock that only pauses advance. */
  function limiting() {
    const pauses: number[] = [];
    let elapsedMs = 0;
    const pause = async (ms: number) => {
      pauses.push(ms);
      elapsedMs += ms;
    };
    return { limiter: new RateLimiter({ stopwatch: () => elapsedMs, pause }), pauses, pause };
  }
  const endpoint = { method: 'GET', path: '/a', rateLimit: '2 requests per 2 seconds' } as const;

  it('waits until the oldest request has left a full window', async () => {
    const { limiter, pauses, pause } = limiting();
    await limiter.admit(endpoint);
    await pause(500);
    await limiter.admit(endpoint);
    await limiter.admit(endpoint);
    await limiter.admit(endpoint);
    expect(pauses).toEqual([500, 1500, 500]);
  });

  it('counts each endpoint separately, and none without a limit or with a daily one', async () => {
    const { limiter, pauses } = limiting();
    for (const other of [
      endpoint,
      endpoint,
      { ...endpoint, path: '/b' },
      { ...endpoint, rateLimit: null },
      { ...endpoint, path: '/c', rateLimit: '1 request per day' },
      { ...endpoint, path: '/c', rateLimit: '1 request per day' },
    ]) {
      await limiter.admit(other);
    }
    expect(pauses).toEqual([]);
  });
});
