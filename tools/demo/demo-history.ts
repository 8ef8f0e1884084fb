import { dayMs, hourMs } from '#contract';
import type { AccountHistory } from '../../test/support/simulator/account-history.ts';
import type { SimulatedOrder } from '../../test/support/simulator/order.ts';
import type { SimulatedAccount } from '../../test/support/simulator/simulated-account.ts';
import type { TradingBill } from '../../test/support/simulator/trading-bill.ts';

/** Returns the history of an account: a main account moves funds, a sub-account trades. */
export function demoHistory(
  { uid, mainUid }: Pick<SimulatedAccount, 'uid' | 'mainUid'>,
  now: number,
): Partial<AccountHistory> {
  return uid === mainUid ? mainHistory(now) : subHistory(now);
}

function mainHistory(now: number): Partial<AccountHistory> {
  const deposited = now - 20 * dayMs;
  const withdrawn = now - 3 * dayMs;
  return {
    deposits: [
      {
        ...{ depositId: '88420133', currency: 'USDT', chain: 'USDT-TRC20', amount: '15000' },
        ...{ address: 'TN4hGjVXMzyExampleOnlyb4N1aGizqs', state: '2', at: deposited },
        transaction: 'fee235b3e8120000000000000000000000000000000000000000857d36bb0426',
      },
    ],
    withdrawals: [
      {
        ...{ withdrawalId: '15447421', currency: 'USDT', chain: 'USDT-TRC20', amount: '1000' },
        ...{ fee: '1', address: 'TXExampleOnly7CF18C7B6C579aGizqs', state: '2', at: withdrawn },
        transaction: '35c0000000000000000000000000000000000000000000000000000b360a174d',
      },
    ],
    fundingBills: [
      {
        ...{ billId: '12344', currency: 'USDT', change: '15000', balance: '15000', type: '1' },
        at: deposited,
      },
      {
        ...{ billId: '12391', currency: 'USDT', change: '-1001', balance: '13999', type: '2' },
        at: withdrawn,
      },
    ],
  };
}

function subHistory(now: number): Partial<AccountHistory> {
  const bought = now - 30 * hourMs;
  const sold = now - 5 * hourMs;
  const bill = { currency: 'USDT', type: '2', instrument: 'BTC-USDT' } as const;
  const tradingBills: readonly TradingBill[] = [
    {
      ...{ ...bill, billId: '623950854533513219', subType: '1', change: '-1905.9' },
      ...{ balance: '12078.08', orderId: '317251910906576896', at: bought },
    },
    {
      ...{ ...bill, billId: '623950854533513804', subType: '2', change: '1920.08' },
      ...{ balance: '14000', orderId: '317251910906577102', at: sold },
    },
  ];
  return { orders: gridOrders(now, { bought, sold }), tradingBills };
}

/** Returns the orders of a grid in BTC-USDT: filled ones, a canceled one, and two open ones. */
function gridOrders(
  now: number,
  { bought, sold }: { readonly bought: number; readonly sold: number },
): readonly SimulatedOrder[] {
  const grid = { instrument: 'BTC-USDT', size: '0.02', filled: '0.02', state: 'filled' } as const;
  const waiting = { ...grid, filled: '0', fee: '0', state: 'live', at: now - 2 * hourMs } as const;
  return [
    {
      ...grid,
      orderId: '317251910906576896',
      side: 'buy',
      price: '95200',
      fee: '-1.9',
      at: bought,
    },
    {
      ...grid,
      orderId: '317251910906577102',
      side: 'sell',
      price: '96100',
      fee: '-1.92',
      at: sold,
    },
    {
      ...{ ...waiting, orderId: '317251910906577340', side: 'buy', price: '94600' },
      ...{ state: 'canceled', updatedAt: now - hourMs },
    },
    { ...waiting, orderId: '317251910906577511', side: 'buy', price: '94800' },
    { ...waiting, orderId: '317251910906577512', side: 'sell', price: '97000' },
  ];
}
