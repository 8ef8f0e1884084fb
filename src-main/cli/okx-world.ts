import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { ClientContext } from '../okx/client.ts';
import { proxyOfEnvironment } from '../okx/proxy.ts';
import { cancelled, interruption } from './interruption.ts';

const randomSteps = 2 ** 32;

/** What the command line lends the client of OKX. A Ctrl-C ends the waiting. */
export const okxWorld: ClientContext = {
  now: () => new Date(),
  stopwatch: () => performance.now(),
  pause: (ms) =>
    setTimeout(ms, undefined, { signal: interruption }).catch(() => {
      // The only way in which it fails; only what OKX did not do is waited for.
      throw cancelled();
    }),
  random: () => randomInt(randomSteps) / randomSteps,
  proxyFor: () => proxyOfEnvironment(process.env),
  signal: interruption,
};
