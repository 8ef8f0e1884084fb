import type { AccountHistory } from './account-history.ts';

/** An account of the simulated exchange. */
export type SimulatedAccount = {
  readonly uid: string;
  /** For a sub-account, differs from `uid`. */
  readonly mainUid: string;
  /** The name of a sub-account on the exchange; empty for a main account. */
  readonly name: string;
  /** Empty if omitted. */
  readonly history?: Partial<AccountHistory>;
};
