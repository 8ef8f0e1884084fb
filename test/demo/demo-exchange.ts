import { type Simulator, startSimulator } from '../support/simulator/simulator.ts';
import { demoAddress, simulatedKeys } from './demo-entries.ts';

/** The simulated exchange of the demo, which has the keys of the demo's vault. */
export type DemoExchange = Simulator & {
  /**
   * Sends a request as its owner would: the headers that Signet signed, and the passphrase with them.
   *
   * @param headers one a line, as Signet shows them
   * @returns the answer in words: the total balance, or the exchange's refusal
   */
  readonly send: (requestPath: string, headers: string) => Promise<string>;
};

export async function startDemoExchange(): Promise<DemoExchange> {
  const keys = simulatedKeys();
  const simulator = await startSimulator({ keys, callerAddress: () => demoAddress });

  async function send(requestPath: string, headers: string): Promise<string> {
    const signed = new Headers();
    for (const [, name = '', value = ''] of headers.matchAll(/^([\w-]+): (.+)$/gm)) {
      signed.set(name, value);
    }
    const key = keys.find(({ apiKey }) => apiKey === signed.get('OK-ACCESS-KEY'));
    if (key) signed.set('OK-ACCESS-PASSPHRASE', key.passphrase);
    const response = await fetch(simulator.url + requestPath, { headers: signed });
    const answer = (await response.json()) as Partial<Balance>; // the simulator gives nothing else
    const [balance] = answer.data ?? [];
    if (!balance) throw new Error(`The exchange refused: ${answer.code} ${answer.msg}`);
    return `${balance.totalEq} USD in ${balance.details.map(({ ccy }) => ccy).join(' and ')}`;
  }

  return { ...simulator, send };
}

type Balance = {
  readonly code: string;
  readonly msg: string;
  readonly data: readonly {
    readonly totalEq: string;
    readonly details: readonly { readonly ccy: string }[];
  }[];
};
