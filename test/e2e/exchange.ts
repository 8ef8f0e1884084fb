import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.ts';
import { certificate } from '../support/simulator/certificate.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import { type Simulator, startSimulator } from '../support/simulator/simulator.ts';
import { test as base, launchSignet } from './desktop.ts';

/** OKX, as Signet reaches it on a machine that is behind a proxy: the simulated exchange answers for its hosts. */
export type Exchange = Simulator & {
  /** What Signet has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Where its requests seem to come from. */
  readonly comeFrom: (address: string) => void;
  /** Whether the way to it is open. */
  readonly proxy: ConnectProxy;
};

/** The address of the machine that asks. */
export const ownAddress = '198.51.100.4';

export async function startExchange(keys: readonly SimulatedKey[]): Promise<Exchange> {
  let address = ownAddress;
  const simulator = await startSimulator({
    keys,
    tls: certificate,
    callerAddress: () => address,
  });
  const proxy = await startConnectProxy(Number(new URL(simulator.url).port));
  const folder = mkdtempSync(join(tmpdir(), 'signet-authority-'));
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, certificate.cert);
  return {
    ...simulator,
    proxy,
    env: {
      HTTPS_PROXY: proxy.url,
      https_proxy: proxy.url,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: authority,
    },
    comeFrom: (other) => {
      address = other;
    },
    close: async () => {
      await proxy.close();
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As `test`, with an exchange that has the keys given, and Signet behind a proxy that leads to it. */
export const test = base.extend<{
  issued: { readonly keys: readonly SimulatedKey[] };
  exchange: Exchange;
}>({
  issued: [{ keys: [] }, { option: true }],
  exchange: async ({ issued }, use) => {
    const exchange = await startExchange(issued.keys);
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
