import ccxt from 'ccxt';
import { RestClient } from 'okx-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, startSimulator } from './simulator.ts';

const live: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-Pass_123!',
  environment: 'live',
  permissions: ['read_only'],
  ipAllowlist: [],
  label: 'tracker',
  uid: '44705892343619584',
  mainUid: '44705892343619584',
  holdings: [
    { currency: 'USDT', available: '1250.5', frozen: '249.5', usdPrice: '1' },
    { currency: 'BTC', available: '0.125', frozen: '0', usdPrice: '96000' },
  ],
};
const demo: SimulatedKey = {
  ...live,
  apiKey: '00000000-0000-4000-8000-000000000001',
  environment: 'demo',
};

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ keys: [live, demo] });
});
afterAll(() => simulator.close());

/** ccxt as published, told only where to go. */
function ccxtWith({ apiKey, secretKey, passphrase }: SimulatedKey) {
  const exchange = new ccxt.okx({ apiKey, secret: secretKey, password: passphrase });
  exchange.urls['api'] = { rest: simulator.url };
  exchange.hostname = new URL(simulator.url).host;
  // Without markets it would first ask for all instruments, which are not simulated.
  exchange.setMarkets([]);
  return exchange;
}

/** okx-api as published, told only where to go. */
function okxApiWith({ apiKey, secretKey, passphrase, environment }: SimulatedKey) {
  return new RestClient({
    ...{ apiKey, apiSecret: secretKey, apiPass: passphrase },
    baseUrl: simulator.url,
    demoTrading: environment === 'demo',
  });
}

describe('ccxt against the simulator', () => {
  it('fetches the time, the account and the balance', async () => {
    const exchange = ccxtWith(live);
    const time = await exchange.fetchTime();
    const accounts = await exchange.fetchAccounts();
    const { USDT, BTC } = await exchange.fetchBalance();
    expect([Math.abs(Date.now() - Number(time)) < 30_000, accounts, USDT, BTC]).toMatchObject([
      true,
      [{ id: live.uid, type: '2' }],
      { total: 1500, free: 1250.5 },
      { total: 0.125, free: 0.125 },
    ]);
  });

  it('uses a demo key in its sandbox mode', async () => {
    const exchange = ccxtWith(demo);
    exchange.urls['test'] = { rest: simulator.url };
    exchange.setSandboxMode(true);
    expect(await exchange['privateGetAccountConfig']({})).toMatchObject({
      data: [{ perm: 'read_only' }],
    });
  });

  it('knows the errors for what they are', async () => {
    const refused = [
      ccxtWith({ ...live, secretKey: 'wrong' }),
      ccxtWith({ ...live, passphrase: 'wrong' }),
      ccxtWith({ ...live, apiKey: '00000000-0000-4000-8000-00000000ffff' }),
      ccxtWith(demo),
    ].map((exchange) =>
      exchange
        .fetchBalance()
        .catch((error: unknown) => [
          error instanceof ccxt.AuthenticationError || error instanceof ccxt.ExchangeError,
          /"code":"(\d+)"/.exec(String(error))?.[1],
        ]),
    );
    expect(await Promise.all(refused)).toEqual([
      [true, '50113'],
      [true, '50105'],
      [true, '50119'],
      [true, '50101'],
    ]);
  });
});

describe('okx-api against the simulator', () => {
  it('fetches the time, the account and the balance', async () => {
    const client = okxApiWith(live);
    const answers = [
      client.getSystemTime({}),
      client.getAccountConfiguration(),
      client.getBalance({ ccy: 'BTC' }),
    ];
    expect(await Promise.all(answers)).toMatchObject([
      [{ ts: expect.stringMatching(/^\d{13}$/) }],
      [{ uid: live.uid, label: 'tracker', perm: 'read_only' }],
      [{ totalEq: '12000.00', details: [{ ccy: 'BTC', availBal: '0.125' }] }],
    ]);
  });

  it('uses a demo key in demo trading', async () => {
    const [config] = await okxApiWith(demo).getAccountConfiguration();
    expect(config).toMatchObject({ perm: 'read_only' });
  });

  it('passes a refusal on with its code', async () => {
    const refusal = okxApiWith({ ...live, secretKey: 'wrong' }).getBalance();
    await expect(refusal).rejects.toMatchObject({ code: '50113' });
  });
});
