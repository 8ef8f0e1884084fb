import type { Site } from '#contract';
import { AccountBook } from './account-book.ts';
import { Conduct, type FaultOf } from './conduct.ts';
import { ExchangeClock } from './exchange-clock.ts';
import { KeyRing } from './key-ring.ts';
import { Pace } from './pace.ts';
import type { Received } from './received.ts';
import type { SimulatedAccount } from './simulated-account.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** The initial state of an exchange. */
export type ExchangeOptions = {
  readonly keys: readonly SimulatedKey[];
  /** Accounts with names and histories; defaults to the accounts that the keys name. */
  readonly accounts?: readonly SimulatedAccount[];
  /** The source of the exchange's clock, Unix time in ms; defaults to this machine's clock. */
  readonly now?: () => number;
  /** The site of the loopback host; if omitted, that host knows the keys of every site. */
  readonly site?: Site;
  /** The address from which requests seem to come; defaults to their real loopback address. */
  readonly callerAddress?: () => string;
  /** Returns the fault for a request, if any; called before the request is handled. */
  readonly fault?: FaultOf;
  /** Enforces OKX's rate limits, which are off by default. */
  readonly keepsPace?: boolean;
};

/** The state of the exchange, and the means to change it. */
export type Exchange = {
  readonly clock: ExchangeClock;
  readonly accounts: AccountBook;
  readonly keys: KeyRing;
  readonly conduct: Conduct;
  /** `undefined` if requests are not counted. */
  readonly pace: Pace | undefined;
  readonly site: Site | undefined;
  readonly callerAddress: (() => string) | undefined;
  /** All received requests, oldest first. */
  readonly received: Received[];
};

export function createExchange(options: ExchangeOptions): Exchange {
  const clock = new ExchangeClock(options.now ?? Date.now);
  const accounts = new AccountBook(options.accounts ?? [], options.keys);
  return {
    clock,
    accounts,
    keys: new KeyRing(options.keys, accounts, clock),
    conduct: new Conduct(options.fault),
    pace: options.keepsPace ? new Pace() : undefined,
    site: options.site,
    callerAddress: options.callerAddress,
    received: [],
  };
}
