import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { ownAddress } from './own-address.ts';
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
  /** From now on there is no way to OKX. */
  readonly cutOff: () => void;
  readonly proxy: ConnectProxy;
};

/** A way to OKX that is there before the exchange and after it: a Signet that runs on has the next one behind it. */
export type WayToExchange = {
  readonly proxy: ConnectProxy;
  /** What Signet has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

type ProxiedOptions = Pick<SimulatorOptions, 'accounts' | 'keepsPace'> & {
  /** Where requests seem to come from at first. */
  readonly address?: string;
  /** Made and closed with the exchange unless it is given. */
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
