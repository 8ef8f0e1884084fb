import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { certificate } from './simulator/certificate.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator/simulator.ts';

/**
 * OKX as Signet reaches it on a machine that is behind a proxy: the simulated exchange answers for its hosts,
 * and nothing in Signet knows of it.
 */
export type ProxiedExchange = Simulator & {
  /** What Signet has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets where its requests seem to come from. */
  readonly comeFrom: (address: string) => void;
  /** Once it is closed, there is no way to OKX. */
  readonly proxy: ConnectProxy;
};

/** The address of the machine that asks, until it is told otherwise. */
export const ownAddress = '198.51.100.4';

type ProxiedOptions = Pick<SimulatorOptions, 'accounts' | 'keepsPace'> & {
  /** Where requests seem to come from at first. */
  readonly address?: string;
};

export async function startProxiedExchange(
  keys: readonly SimulatedKey[],
  { address: firstAddress = ownAddress, ...options }: ProxiedOptions = {},
): Promise<ProxiedExchange> {
  let address = firstAddress;
  const simulator = await startSimulator({
    ...options,
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
