import type { Permission } from '#contract';
import { accountBalance } from './account-balance.ts';
import { accountConfig } from './account-config.ts';
import { type Call, historyOf } from './call.ts';
import { depositHistory } from './deposit.ts';
import { fundingBalances } from './funding-balance.ts';
import { fundingBills } from './funding-bill.ts';
import { orderHistory, pendingOrders } from './order.ts';
import type { Limit } from './pace.ts';
import { publicTime } from './public-time.ts';
import {
  createSubAccountKey,
  deleteSubAccountKey,
  modifySubAccountKey,
  querySubAccountKeys,
} from './sub-account-keys.ts';
import { listSubAccounts } from './sub-account-list.ts';
import { tradingBills } from './trading-bill.ts';
import { withdrawalHistory } from './withdrawal.ts';

/** An endpoint that needs no key. */
type PublicEndpoint = {
  readonly permission: null;
  readonly limit: Limit;
  readonly answer: (now: number) => readonly object[];
};

/** An endpoint that needs a key with a permission, and its other requirements. */
export type PrivateEndpoint = {
  readonly permission: Permission;
  readonly limit: Limit;
  /** Refuses demo keys: OKX docs, "Demo Trading Services", on deposits and withdrawals. */
  readonly isLiveOnly?: boolean;
  /** Only accepts keys of a main account. */
  readonly isMasterOnly?: boolean;
  /** Only accepts keys that are bound to IPs. */
  readonly needsBoundIp?: boolean;
  readonly answer: (call: Call) => readonly object[];
};

/** An endpoint of the simulated exchange. */
export type SimulatedEndpoint = PublicEndpoint | PrivateEndpoint;

/** A limit as OKX's docs state it for an endpoint. */
function user(requests: number, seconds: number): Limit {
  return { requests, perMs: seconds * 1000, by: 'user' };
}

function read(
  limit: Limit,
  answer: PrivateEndpoint['answer'],
): PrivateEndpoint & { permission: 'read_only' } {
  return { permission: 'read_only', limit, answer };
}

/** Managing keys of sub-accounts needs a main account's key with Trade permission and bound IPs. */
function manage(answer: PrivateEndpoint['answer']): PrivateEndpoint {
  const needs = { isMasterOnly: true, needsBoundIp: true };
  return { permission: 'trade', limit: user(1, 1), ...needs, answer };
}

function currencies({ request }: Call): readonly string[] | undefined {
  return request.query.get('ccy')?.split(',');
}

const week = 7;
const quarter = 90;

/** By method and path. */
export const endpoints: ReadonlyMap<string, SimulatedEndpoint> = new Map(
  Object.entries<SimulatedEndpoint>({
    'GET /api/v5/public/time': {
      permission: null,
      limit: { requests: 10, perMs: 2000, by: 'address' },
      answer: (now) => [publicTime(now)],
    },
    'GET /api/v5/account/config': read(user(5, 2), ({ key }) => [accountConfig(key)]),
    'GET /api/v5/account/balance': read(user(10, 2), (call) => [
      accountBalance(call.key, currencies(call), call.now),
    ]),
    'GET /api/v5/account/bills': read(user(5, 1), (call) =>
      tradingBills(historyOf(call).tradingBills, call.request.query, { now: call.now, days: week }),
    ),
    'GET /api/v5/account/bills-archive': read(user(5, 2), (call) =>
      tradingBills(historyOf(call).tradingBills, call.request.query, {
        now: call.now,
        days: quarter,
      }),
    ),
    'GET /api/v5/asset/balances': read(user(6, 1), (call) =>
      fundingBalances(call.key, currencies(call)),
    ),
    'GET /api/v5/asset/bills': read(user(6, 1), (call) =>
      fundingBills(historyOf(call).fundingBills, call.request.query, call.now),
    ),
    'GET /api/v5/asset/deposit-history': {
      ...read(user(6, 1), (call) => depositHistory(historyOf(call).deposits, call.request.query)),
      isLiveOnly: true,
    },
    'GET /api/v5/asset/withdrawal-history': {
      ...read(user(6, 1), (call) =>
        withdrawalHistory(historyOf(call).withdrawals, call.request.query),
      ),
      isLiveOnly: true,
    },
    'GET /api/v5/trade/orders-history': read(user(40, 2), (call) =>
      orderHistory(historyOf(call).orders, call.request.query, { now: call.now, days: week }),
    ),
    'GET /api/v5/trade/orders-history-archive': read(user(20, 2), (call) =>
      orderHistory(historyOf(call).orders, call.request.query, { now: call.now, days: quarter }),
    ),
    'GET /api/v5/trade/orders-pending': read(user(60, 2), (call) =>
      pendingOrders(historyOf(call).orders, call.request.query),
    ),
    'GET /api/v5/users/subaccount/apikey': {
      ...read(user(20, 2), querySubAccountKeys),
      isMasterOnly: true,
    },
    'GET /api/v5/users/subaccount/list': {
      ...read(user(20, 2), listSubAccounts),
      isMasterOnly: true,
    },
    'POST /api/v5/users/subaccount/apikey': manage(createSubAccountKey),
    'POST /api/v5/users/subaccount/modify-apikey': manage(modifySubAccountKey),
    'POST /api/v5/users/subaccount/delete-apikey': manage(deleteSubAccountKey),
  }),
);

/** Checks whether there is an endpoint at a path, with any method. */
export function isPath(path: string): boolean {
  return [...endpoints.keys()].some((name) => name.endsWith(` ${path}`));
}
