import { en } from '#words/en';
import {
  openWayToExchange,
  startProxiedExchange,
  type WayToExchange,
} from '../support/proxied-exchange.ts';
import { launchSignet, makeVault, type Signet } from './desktop.ts';
import { test as base } from './exchange.ts';
import { beginAnew } from './running-desktop.ts';

/**
 * Extends `test` of `exchange.ts` for tests that leave nothing behind but entries and settings: Signet starts once
 * for many tests, and each gets an unlocked, empty vault and an exchange of its own.
 */
export const test = base.extend<
  object,
  { started: { readonly signet: Signet; readonly way: WayToExchange } }
>({
  started: [
    async ({ driver }, use) => {
      const way = await openWayToExchange();
      const signet = await launchSignet({ driver, env: way.env });
      await makeVault(signet);
      await use({ signet, way });
      await signet.close();
      await way.close();
    },
    { scope: 'worker' },
  ],
  exchange: async ({ issued, started: { way } }, use) => {
    const exchange = await startProxiedExchange(issued.keys, { way });
    await use(exchange);
    await exchange.close();
  },
  // Depends on the exchange, so that requests reach it even if the test itself does not use it.
  signet: async ({ started: { signet }, exchange: _ }, use) => {
    await beginAnew(signet);
    await signet.page.getByRole('heading', { name: en.entries.empty.title }).waitFor();
    await use(signet);
  },
});

export { expect } from './desktop.ts';
