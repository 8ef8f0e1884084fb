import type { AccountHistory } from './account-history.ts';
import type { Exchange } from './exchange.ts';
import type { IncomingRequest } from './incoming-request.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** An authenticated request. */
export type Call = {
  readonly key: SimulatedKey;
  readonly request: IncomingRequest;
  readonly exchange: Exchange;
  /** Unix time in ms. */
  readonly now: number;
};

/** Returns the history of the caller's account. */
export function historyOf({ key, exchange }: Call): AccountHistory {
  const none = { orders: [], tradingBills: [], fundingBills: [], withdrawals: [], deposits: [] };
  return { ...none, ...exchange.accounts.find(key.uid)?.history };
}
