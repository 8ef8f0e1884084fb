import { en } from '../../src-renderer/messages/en/index.ts';
import { journeys } from '../support/journeys.ts';
import { ownAddress } from '../support/own-address.ts';
import { type ProxiedExchange, startProxiedExchange } from '../support/proxied-exchange.ts';
import { test as base, launchSignet, masterPassword, type Signet } from './desktop.ts';
import { beginAnew } from './running-desktop.ts';

const keys = Object.values(journeys).map(({ key }) => key);

/**
 * As `test`, with an exchange that has issued the keys of all journeys. Both are started once for many tests:
 * each finds an unlocked, empty vault, and the exchange as it was at first.
 */
export const test = base.extend<
  { exchange: ProxiedExchange },
  { started: { readonly signet: Signet; readonly exchange: ProxiedExchange } }
>({
  started: [
    async ({ driver }, use) => {
      const exchange = await startProxiedExchange(keys);
      const signet = await launchSignet({ driver, env: exchange.env });
      await signet.value('vault:create', { password: masterPassword });
      await use({ signet, exchange });
      await signet.close();
      await exchange.close();
    },
    { scope: 'worker' },
  ],
  exchange: async ({ started: { exchange } }, use) => {
    exchange.comeFrom(ownAddress);
    exchange.clock.setOffset(0);
    for (const { apiKey, label, permissions, ipAllowlist } of keys) {
      exchange.keys.edit(apiKey, { label, permissions, ipAllowlist });
    }
    await use(exchange);
  },
  // With the exchange, so that each test has it as it was at first, asked for or not.
  signet: async ({ started: { signet }, exchange: _ }, use) => {
    await beginAnew(signet);
    await signet.page.getByRole('heading', { name: en.entries.empty.title }).waitFor();
    await use(signet);
  },
});

export { expect } from './desktop.ts';
