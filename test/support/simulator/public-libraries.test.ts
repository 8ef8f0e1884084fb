import { once } from 'node:events';
import ccxt from 'ccxt';
import { DefaultLogger, RestClient, WebsocketClient } from 'okx-api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
const both = [
  ['live', live],
  ['demo', demo],
] as const;

let simulator: Simulator;
beforeAll(async () => {
  const { uid, mainUid } = live;
  const order = {
    side: 'buy',
    price: '95000',
    size: '0.125',
    filled: '0.125',
    fee: '-11.9',
  } as const;
  const at = Date.now() - 60_000;
  const done = { ...order, orderId: '317251910906576896', instrument: 'BTC-USDT', at };
  const orders = [{ ...done, state: 'filled' as const }];
  const accounts = [{ uid, mainUid, name: '', history: { orders } }];
  simulator = await startSimulator({ keys: [live, demo], accounts });
});
afterAll(() => simulator.close());

/** The clients to close after a test. */
const open: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.close()));
});

/** Returns ccxt as published, with only its hosts changed. */
function ccxtWith({ apiKey, secretKey, passphrase, environment }: SimulatedKey) {
  const exchange = new ccxt.pro.okx({ apiKey, secret: secretKey, password: passphrase });
  const ws = `${simulator.webSocketUrls[environment]}/ws/v5`;
  exchange.urls['api'] = { rest: simulator.url, ws };
  exchange.urls['test'] = { rest: simulator.url, ws };
  exchange.hostname = new URL(simulator.url).host;
  if (environment === 'demo') exchange.setSandboxMode(true);
  // Without markets, ccxt would first request all instruments, which are not simulated.
  exchange.setMarkets([]);
  open.push(exchange);
  return exchange;
}

/** Returns ccxt for WebSockets, which needs this setting first for a ws:// origin. */
async function ccxtSocketWith(key: SimulatedKey) {
  const exchange = ccxtWith(key);
  await exchange.loadHttpProxyAgent();
  return exchange;
}

/** Returns okx-api as published, with only its hosts changed. */
function okxApiWith({ apiKey, secretKey, passphrase, environment }: SimulatedKey) {
  return new RestClient({
    ...{ apiKey, apiSecret: secretKey, apiPass: passphrase },
    baseUrl: simulator.url,
    demoTrading: environment === 'demo',
  });
}

/** Returns the WebSocket client of okx-api without its log, which would print what the test waits for. */
function okxApiSocketWith({ apiKey, secretKey, passphrase, environment }: SimulatedKey) {
  const quiet = { ...DefaultLogger, info: () => {}, error: () => {}, trace: () => {} };
  const client = new WebsocketClient(
    {
      accounts: [{ apiKey, apiSecret: secretKey, apiPass: passphrase }],
      wsUrl: `${simulator.webSocketUrls[environment]}/ws/v5/private`,
      demoTrading: environment === 'demo',
    },
    quiet,
  );
  // Without a listener, the emitter would throw.
  client.on('exception', () => {});
  open.push({ close: () => client.closeAll(true) });
  return client;
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

  it.each(both)('fetches the orders that are done with a %s key', async (_environment, key) => {
    const [order] = await ccxtWith(key).fetchClosedOrders();
    expect(order).toMatchObject({
      ...{ id: '317251910906576896', symbol: 'BTC/USDT', side: 'buy', status: 'closed' },
      ...{ price: 95_000, filled: 0.125, fee: { cost: 11.9, currency: 'USDT' } },
    });
  });

  it('uses a demo key in its sandbox mode', async () => {
    expect(await ccxtWith(demo)['privateGetAccountConfig']({})).toMatchObject({
      data: [{ perm: 'read_only' }],
    });
  });

  it.each(both)('logs in and watches the balance with a %s key', async (_environment, key) => {
    const { USDT } = await (await ccxtSocketWith(key)).watchBalance();
    expect(USDT).toMatchObject({ total: 1500, free: 1250.5 });
  });

  it.each<[what: string, over: Partial<SimulatedKey>, code: string]>([
    ['wrong passphrase', { passphrase: 'Wrong-Pass_123!' }, '60024'],
    ['wrong secret key', { secretKey: live.passphrase }, '60007'],
    ['key of the other environment', { environment: 'demo' }, '60032'],
  ])('throws its own error for a login with a %s', async (_what, over, code) => {
    const refused = (await ccxtSocketWith({ ...live, ...over })).authenticate();
    await expect(refused).rejects.toBeInstanceOf(ccxt.AuthenticationError);
    await expect(refused).rejects.toThrow(`"code":"${code}"`);
  });

  it('recognises the errors', async () => {
    const refused = [
      ccxtWith({ ...live, secretKey: 'wrong' }),
      ccxtWith({ ...live, passphrase: 'wrong' }),
      ccxtWith({ ...live, apiKey: '00000000-0000-4000-8000-00000000ffff' }),
      ccxtWith({ ...demo, environment: 'live' }),
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

  it.each(both)('fetches the orders that are done with a %s key', async (_environment, key) => {
    const orders = await okxApiWith(key).getOrderHistory({ instType: 'SPOT' });
    expect(orders).toMatchObject([{ ordId: '317251910906576896', state: 'filled' }]);
  });

  it('uses a demo key in demo trading', async () => {
    const [config] = await okxApiWith(demo).getAccountConfiguration();
    expect(config).toMatchObject({ perm: 'read_only' });
  });

  it('passes a refusal on with its code', async () => {
    const refusal = okxApiWith({ ...live, passphrase: 'wrong' }).getBalance();
    await expect(refusal).rejects.toMatchObject({ code: '50105' });
  });

  it.each(both)('logs in and receives the balance with a %s key', async (_environment, key) => {
    const client = okxApiSocketWith(key);
    const authenticated = once(client, 'authenticated');
    const updated = once(client, 'update');
    client.subscribe({ channel: 'account' });
    expect([await authenticated, await updated]).toMatchObject([
      [{ event: 'login', code: '0' }],
      [{ arg: { channel: 'account', uid: key.uid }, data: [{ totalEq: '13500.00' }] }],
    ]);
  });

  it('passes a login that failed for a wrong passphrase on as its exception', async () => {
    const client = okxApiSocketWith({ ...live, passphrase: 'Wrong-Pass_123!' });
    const refused = once(client, 'exception');
    client.subscribe({ channel: 'account' });
    expect(await refused).toMatchObject([
      { event: 'error', code: '60024', msg: 'Wrong passphrase' },
    ]);
  });
});
