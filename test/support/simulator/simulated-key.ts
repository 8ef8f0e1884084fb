import type { Environment, Permission, Site } from '#contract';

/** What an account holds of one currency, in decimal text as OKX writes it. */
export type Holding = {
  readonly currency: string;
  readonly available: string;
  readonly frozen: string;
  readonly usdPrice: string;
};

/** An API key as the simulated exchange keeps it. */
export type SimulatedKey = {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
  readonly environment: Environment;
  /** The site that it belongs to; without it, it is known everywhere. */
  readonly site?: Site;
  readonly permissions: readonly Permission[];
  /** IPv4 and IPv6 addresses and segments; empty lets every address in. */
  readonly ipAllowlist: readonly string[];
  /** The name that it was given on the exchange. */
  readonly label: string;
  readonly uid: string;
  /** Another number than `uid` for the key of a sub-account. */
  readonly mainUid: string;
  readonly holdings: readonly Holding[];
  /** In ms since 1970; without it, when the exchange begins to know it. */
  readonly createdAt?: number;
};
