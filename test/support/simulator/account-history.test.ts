import { afterEach, describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '#contract';
import type { AccountHistory } from './account-history.ts';
import { askAs } from './key-owner.ts';
import type { SimulatedOrder } from './order.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, startSimulator } from './simulator.ts';

const key: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-pass1',
  environment: 'live',
  permissions: ['read_only'],
  ipAllowlist: [],
  label: 'tracker',
  uid: '1000',
  mainUid: '1000',
  holdings: [{ currency: 'BTC', available: '0.5', frozen: '0.25', usdPrice: '96000' }],
};
const now = Date.parse('2026-11-20T08:00:00.000Z');

function order(orderId: string, over: Partial<SimulatedOrder>): SimulatedOrder {
  return {
    ...{ orderId, instrument: 'BTC-USDT', side: 'buy', price: '95000', size: '0.1', filled: '0.1' },
    ...{ fee: '-9.5', state: 'filled', at: now - hourMs },
    ...over,
  };
}

const history: AccountHistory = {
  orders: [
    order('101', { at: now - 8 * dayMs }),
    order('102', { at: now - 8 * dayMs, updatedAt: now - 6 * dayMs }),
    order('103', { instrument: 'BTC-USDT-SWAP' }),
    order('104', { state: 'canceled', filled: '0', fee: '0', updatedAt: now - 3 * hourMs }),
    order('105', { state: 'canceled', filled: '0', fee: '0', updatedAt: now - hourMs }),
    order('106', { state: 'live', filled: '0', fee: '0' }),
    order('107', { state: 'partially_filled', filled: '0.05' }),
    order('108', { at: now - 91 * dayMs }),
  ],
  tradingBills: [
    {
      ...{ billId: '21', currency: 'USDT', change: '-9500', balance: '500', type: '2' },
      ...{ subType: '1', instrument: 'BTC-USDT', orderId: '101', at: now - 8 * dayMs },
    },
    {
      ...{ billId: '22', currency: 'USDT', change: '10000', balance: '10000', type: '1' },
      ...{ subType: '11', instrument: '', orderId: '', at: now - dayMs },
    },
  ],
  fundingBills: [
    { billId: '31', currency: 'USDT', change: '5', balance: '5', type: '1', at: now - 31 * dayMs },
    { billId: '32', currency: 'BTC', change: '1', balance: '1', type: '1', at: now - 2 * dayMs },
    { billId: '33', currency: 'BTC', change: '-1', balance: '0', type: '2', at: now - dayMs },
  ],
  withdrawals: [
    {
      ...{ withdrawalId: '41', currency: 'BTC', chain: 'BTC-Bitcoin', amount: '0.9', fee: '0.1' },
      ...{ address: 'bc1qexample', transaction: 'f00d', state: '2', at: now - dayMs },
    },
  ],
  deposits: [
    {
      ...{ depositId: '51', currency: 'BTC', chain: 'BTC-Bitcoin', amount: '1', state: '2' },
      ...{ address: 'bc1qown', transaction: 'beef', at: now - 2 * dayMs },
    },
  ],
};

let simulator: Simulator;
afterEach(() => simulator.close());

type Asked = {
  readonly as?: Partial<SimulatedKey>;
  /** If omitted, the account has no history. */
  readonly history?: AccountHistory;
};

async function asking(path: string, { as, history }: Asked = {}) {
  const owner = { ...key, ...as };
  const account = { uid: '1000', mainUid: '1000', name: '', ...(history ? { history } : {}) };
  simulator = await startSimulator({ keys: [owner], accounts: [account], now: () => now });
  const { body } = await askAs(simulator, owner, { requestPath: `/api/v5/${path}` });
  const { code, data } = body as { code: string; data: readonly Record<string, unknown>[] }; // OKX's envelope
  return { code, data };
}

const lists = [
  'trade/orders-history?instType=SPOT',
  'trade/orders-history-archive?instType=SPOT',
  'trade/orders-pending',
  'account/bills',
  'account/bills-archive',
  'asset/bills',
  'asset/deposit-history',
  'asset/withdrawal-history',
];

describe('the history of an account', () => {
  it.each(lists)('is empty for an account without a history: %s', async (path) => {
    expect(await asking(path)).toEqual({ code: '0', data: [] });
  });

  it.each(lists)('is only returned to keys with Read permission: %s', async (path) => {
    const { code } = await asking(path, { as: { permissions: ['trade'] }, history });
    expect(code).toBe('50120');
  });

  it.each<[path: string, field: string, values: readonly string[]]>([
    ['trade/orders-history?instType=SPOT', 'ordId', ['105', '102']],
    ['trade/orders-history?instType=SWAP', 'ordId', ['103']],
    ['trade/orders-history?instType=SPOT&instId=ETH-USDT', 'ordId', []],
    ['trade/orders-history-archive?instType=SPOT', 'ordId', ['105', '102', '101']],
    ['trade/orders-history-archive?instType=SPOT&limit=1', 'ordId', ['105']],
    ['trade/orders-history-archive?instType=SPOT&after=105&limit=1', 'ordId', ['102']],
    ['trade/orders-history-archive?instType=SPOT&before=101', 'ordId', ['105', '102']],
    [`trade/orders-history?instType=SPOT&begin=${now - dayMs}&end=${now}`, 'ordId', ['105']],
    ['trade/orders-pending', 'ordId', ['107', '106']],
    ['account/bills', 'billId', ['22']],
    ['account/bills-archive', 'billId', ['22', '21']],
    ['account/bills-archive?type=2', 'billId', ['21']],
    ['asset/bills', 'billId', ['33', '32']],
    ['asset/bills?ccy=USDT', 'billId', []],
    [`asset/bills?after=${now - dayMs}`, 'billId', ['32']],
    ['asset/withdrawal-history?ccy=BTC', 'wdId', ['41']],
    ['asset/withdrawal-history?state=0', 'wdId', []],
    ['asset/deposit-history?state=2', 'depId', ['51']],
    ['asset/balances?ccy=BTC', 'bal', ['0.75']],
  ])('is returned as requested, newest first: %s', async (path, field, values) => {
    const { data } = await asking(path, { history });
    expect(data.map((row) => row[field])).toEqual(values);
  });

  it.each<[path: string, code: string]>([
    ['trade/orders-history', '50014'],
    ['trade/orders-history?instType=SHARES', '51000'],
    ['asset/bills?limit=101', '51000'],
    ['asset/bills?after=yesterday', '51000'],
  ])('is refused for an incomplete or invalid query: %s', async (path, code) => {
    expect((await asking(path, { history })).code).toBe(code);
  });

  it('has no deposits and withdrawals in demo trading', async () => {
    const as = { environment: 'demo' } as const;
    const { code } = await asking('asset/withdrawal-history', { as, history });
    expect(code).toBe('50038');
  });

  it('has the fields of OKX', async () => {
    const { data } = await asking('asset/withdrawal-history', { history });
    expect(data[0]).toEqual({
      ...{ amt: '0.9', areaCodeFrom: '', areaCodeTo: '', ccy: 'BTC', chain: 'BTC-Bitcoin' },
      ...{ clientId: '', fee: '0.1', feeCcy: 'BTC', from: '', nonTradableAsset: false, note: '' },
      ...{ state: '2', to: 'bc1qexample', toAddrType: '1', ts: String(now - dayMs) },
      ...{ txId: 'f00d', wdId: '41' },
    });
  });
});
