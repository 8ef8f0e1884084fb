import type { ClientContext } from '../../src-main/okx/client.ts';
import type { Timeouts } from '../../src-main/okx/proxy.ts';
import { waitLimitMs } from './time-limits.ts';

/** A context whose clock the test sets, and whose pauses take no time and are recorded. */
export type RecordingContext = ClientContext & { readonly pauses: number[] };

/** For an exchange that never answers. Everything else must answer within it, even on a slow machine. */
export const shortTimeouts: Timeouts = {
  connectMs: waitLimitMs,
  headersMs: waitLimitMs,
  bodyMs: waitLimitMs,
  totalMs: 2000,
};

/** @param over replaces members */
export function createClientContext(over: Partial<ClientContext> = {}): RecordingContext {
  const pauses: number[] = [];
  let elapsedMs = 0;
  return {
    now: () => new Date(),
    stopwatch: () => elapsedMs,
    pause: async (ms) => {
      pauses.push(ms);
      elapsedMs += ms;
    },
    random: () => 0.5,
    proxyFor: () => ({ httpsProxy: null, noProxy: '' }),
    timeouts: { ...shortTimeouts, totalMs: waitLimitMs },
    ...over,
    pauses,
  };
}
