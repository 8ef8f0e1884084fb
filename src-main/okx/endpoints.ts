import type { Effect, Method } from '#contract';
import table from './endpoints.json' with { type: 'json' };

/** One row of `endpoints.json`, the table of OKX's v5 REST API. Its `source` names where the rows come from. */
export type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `optional`: works with and without a key. `oauth`: takes an OAuth token, and no signature of a key. */
  readonly auth: 'private' | 'public' | 'optional' | 'oauth';
  /** As OKX's docs last worded it; `null` if they never stated one. */
  readonly permission: 'Read' | 'Trade' | 'Withdraw' | null;
  readonly effect: Effect;
  /** `false` if OKX's docs do not have it any more, or only public SDKs know it. */
  readonly documented: boolean;
  readonly rateLimit?: string | null;
  readonly rateLimitRule?: string | null;
  readonly masterOnly?: boolean;
  readonly requiresIpBinding?: boolean;
};

// TypeScript infers `string` from JSON where this type has a union; endpoints.test.ts checks every row.
const rows = table.endpoints as readonly Endpoint[];

/** Names the source of the table, for people to read. */
export const endpointsSource: string = table.source;

/** All endpoints, ordered by path. */
export const endpoints: readonly Endpoint[] = rows;

const byMethodAndPath: ReadonlyMap<string, Endpoint> = new Map(
  rows.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]),
);

/**
 * Looks up an endpoint by its exact method and path.
 *
 * @param path path without query, compared character by character: nothing is decoded or normalized
 * @returns the row, or `undefined` if the table has none
 */
export function findEndpoint(method: Method, path: string): Endpoint | undefined {
  return byMethodAndPath.get(`${method} ${path}`);
}
