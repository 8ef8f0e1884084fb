import { type ProxiedExchange, startProxiedExchange } from '../support/proxied-exchange.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import { test as base, launchSignet } from './desktop.ts';

/**
 * Extends `test` with an exchange that has issued the given keys, and with Signet behind a proxy that leads
 * to it.
 */
export const test = base.extend<{
  issued: { readonly keys: readonly SimulatedKey[] };
  exchange: ProxiedExchange;
}>({
  issued: [{ keys: [] }, { option: true }],
  exchange: async ({ issued }, use) => {
    const exchange = await startProxiedExchange(issued.keys);
    await use(exchange);
    await exchange.close();
  },
  signet: async ({ driver, exchange }, use) => {
    const signet = await launchSignet({ driver, env: exchange.env });
    await use(signet);
    await signet.close();
  },
});

export { expect } from './desktop.ts';
