import type { AccountHistory } from './account-history.ts';

/** An account of the simulated exchange. */
export type SimulatedAccount = {
  readonly uid: string;
  /** Another number than `uid` for a sub-account. */
  readonly mainUid: string;
  /** The name of a sub-account on the exchange; empty for a main account. */
  readonly name: string;
  /** What happened in it; nothing where it is left out. */
  readonly history?: Partial<AccountHistory>;
};
