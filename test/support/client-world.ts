import type { ClientWorld } from '../../src-main/okx/client.ts';

/** A world whose clock this test sets, whose pauses take no time, and that remembers them. */
export type TestWorld = ClientWorld & { readonly pauses: number[] };

/** @param over what is to be otherwise */
export function createClientWorld(over: Partial<ClientWorld> = {}): TestWorld {
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
    patience: { connectMs: 2000, headersMs: 2000, bodyMs: 2000, totalMs: 5000 },
    ...over,
    pauses,
  };
}
