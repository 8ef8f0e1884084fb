import type { Site } from '#contract';
import { AccountBook } from './account-book.ts';
import { Conduct, type FaultOf } from './conduct.ts';
import { ExchangeClock } from './exchange-clock.ts';
import { KeyRing } from './key-ring.ts';
import { Pace } from './pace.ts';
import type { Received } from './received.ts';
import type { SimulatedAccount } from './simulated-account.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** What an exchange is to begin with. */
export type ExchangeOptions = {
  readonly keys: readonly SimulatedKey[];
  /** With names and histories; without them, the accounts are those that the keys name. */
  readonly accounts?: readonly SimulatedAccount[];
  /** What the exchange's clock runs on, in ms since 1970; without it, this machine's. */
  readonly now?: () => number;
  /** The site that it is on loopback; without it, keys of every site are known there. */
  readonly site?: Site;
  /** Where callers seem to come from; without it, the loopback address that they do come from. */
  readonly callerAddress?: () => string;
  /** What goes wrong with a request, if anything; asked before it is looked at. */
  readonly fault?: FaultOf;
  /** Whether requests are counted and refused as OKX does; without it, they are not. */
  readonly keepsPace?: boolean;
};

/** All that the exchange knows, and the means to change it. */
export type Exchange = {
  readonly clock: ExchangeClock;
  readonly accounts: AccountBook;
  readonly keys: KeyRing;
  readonly conduct: Conduct;
  /** `undefined` where requests are not counted. */
  readonly pace: Pace | undefined;
  readonly site: Site | undefined;
  readonly callerAddress: (() => string) | undefined;
  /** All that came in, the oldest first. */
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
