import type { AccountHistory } from './account-history.ts';
import type { Exchange } from './exchange.ts';
import type { IncomingRequest } from './incoming-request.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** A request whose sender is known. */
export type Call = {
  readonly key: SimulatedKey;
  readonly request: IncomingRequest;
  readonly exchange: Exchange;
  /** In ms since 1970. */
  readonly now: number;
};

/** What happened in the account of whoever calls. */
export function historyOf({ key, exchange }: Call): AccountHistory {
  const none = { orders: [], tradingBills: [], fundingBills: [], withdrawals: [], deposits: [] };
  return { ...none, ...exchange.accounts.find(key.uid)?.history };
}
