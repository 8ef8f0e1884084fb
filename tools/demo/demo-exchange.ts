import { type ProxiedExchange, startProxiedExchange } from '../../test/support/proxied-exchange.ts';
import type { SimulatedKey } from '../../test/support/simulator/simulated-key.ts';
import { trustingFetch } from '../../test/support/simulator/trusting-fetch.ts';
import { demoAddress } from './demo-entries.ts';
import { simulatedAccounts, simulatedKeys } from './demo-keys.ts';

/**
 * The simulated exchange of the demo, which replaces OKX: no key of the demo ever reaches OKX. It has the main
 * and sub-accounts of the entries in the demo's vault, with their keys and some history.
 */
export type DemoExchange = ProxiedExchange & {
  /**
   * Sends a request as its owner would, with the headers that Signet signed and the passphrase.
   *
   * @param headers one per line, as Signet shows them
   * @returns a sentence with the total balance, or with the exchange's refusal
   */
  readonly send: (requestPath: string, headers: string) => Promise<string>;
};

/** @param more additional keys that the exchange has issued */
export async function startDemoExchange(more: readonly SimulatedKey[] = []): Promise<DemoExchange> {
  const now = Date.now();
  const exchange = await startProxiedExchange([...simulatedKeys(now), ...more], {
    accounts: simulatedAccounts(now),
    address: demoAddress,
    keepsPace: true,
  });

  async function send(requestPath: string, headers: string): Promise<string> {
    const signed = new Map<string, string>();
    for (const [, name = '', value = ''] of headers.matchAll(/^([\w-]+): (.+)$/gm)) {
      signed.set(name, value);
    }
    const key = exchange.keys.find(signed.get('OK-ACCESS-KEY') ?? '');
    if (key) signed.set('OK-ACCESS-PASSPHRASE', key.passphrase);
    const response = await trustingFetch(exchange.url + requestPath, { headers: [...signed] });
    const answer = (await response.json()) as Partial<Balance>; // the simulator returns nothing else
    const [balance] = answer.data ?? [];
    if (!balance) throw new Error(`The exchange refused: ${answer.code} ${answer.msg}`);
    return `${balance.totalEq} USD in ${balance.details.map(({ ccy }) => ccy).join(' and ')}`;
  }

  return { ...exchange, send };
}

type Balance = {
  readonly code: string;
  readonly msg: string;
  readonly data: readonly {
    readonly totalEq: string;
    readonly details: readonly { readonly ccy: string }[];
  }[];
};
