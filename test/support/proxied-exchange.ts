import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { ownAddress } from './own-address.ts';
import { certificate } from './simulator/certificate.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator/simulator.ts';

/**
 * OKX behind a proxy: the simulated exchange answers for OKX's hosts, and Signet does not notice.
 */
export type ProxiedExchange = Simulator & {
  /** The environment with which to start Signet. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets the address from which requests seem to come. */
  readonly comeFrom: (address: string) => void;
  /** Makes OKX unreachable from now on. */
  readonly cutOff: () => void;
  readonly proxy: ConnectProxy;
};

/** A route to OKX that outlives an exchange, so that a running Signet can reach the next one. */
export type WayToExchange = {
  readonly proxy: ConnectProxy;
  /** The environment with which to start Signet. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

type ProxiedOptions = Pick<SimulatorOptions, 'accounts' | 'keepsPace'> & {
  /** The initial address from which requests seem to come. */
  readonly address?: string;
  /** If omitted, a route is created and closed with the exchange. */
  readonly way?: WayToExchange;
};

export async function openWayToExchange(): Promise<WayToExchange> {
  const proxy = await startConnectProxy(undefined);
  const folder = mkdtempSync(join(tmpdir(), 'signet-authority-'));
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, certificate.cert);
  return {
    proxy,
    env: {
      HTTPS_PROXY: proxy.url,
      https_proxy: proxy.url,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: authority,
    },
    close: async () => {
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startProxiedExchange(
  keys: readonly SimulatedKey[],
  { address: firstAddress = ownAddress, way: givenWay, ...options }: ProxiedOptions = {},
): Promise<ProxiedExchange> {
  let address = firstAddress;
  const simulator = await startSimulator({
    ...options,
    keys,
    tls: certificate,
    callerAddress: () => address,
  });
  const way = givenWay ?? (await openWayToExchange());
  way.proxy.leadTo(Number(new URL(simulator.url).port));
  return {
    ...simulator,
    proxy: way.proxy,
    env: way.env,
    cutOff: () => way.proxy.leadTo(undefined),
    comeFrom: (other) => {
      address = other;
    },
    close: async () => {
      way.proxy.leadTo(undefined);
      if (givenWay === undefined) await way.close();
      await simulator.close();
    },
  };
}
