import type { Environment, Permission, Site } from '#contract';

/** An account's balance in one currency, as decimal text, as in OKX's answers. */
export type Holding = {
  readonly currency: string;
  readonly available: string;
  readonly frozen: string;
  readonly usdPrice: string;
};

/** An API key of the simulated exchange. */
export type SimulatedKey = {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
  readonly environment: Environment;
  /** The key's site; if omitted, every site knows the key. */
  readonly site?: Site;
  readonly permissions: readonly Permission[];
  /** IPv4 and IPv6 addresses and segments; if empty, every address may use the key. */
  readonly ipAllowlist: readonly string[];
  /** The key's name on the exchange. */
  readonly label: string;
  readonly uid: string;
  /** For the key of a sub-account, differs from `uid`. */
  readonly mainUid: string;
  readonly holdings: readonly Holding[];
  /** Unix time in ms; defaults to the instant at which the key is given to the exchange. */
  readonly createdAt?: number;
};
