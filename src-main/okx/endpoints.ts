import type { Method } from '../contract/index.ts';
import table from './endpoints.json' with { type: 'json' };

/** One row of OKX's v5 REST API, as `endpoints.json` has it; its `source` says where the rows come from. */
export type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `optional`: answers without a key, and takes one. */
  readonly auth: 'private' | 'public' | 'optional';
  /** As OKX's docs word it; `null` where they state none. */
  readonly permission: 'Read' | 'Trade' | 'Withdraw' | null;
  /** `false`: seen in public SDKs only. */
  readonly documented: boolean;
  readonly rateLimit?: string | null;
  readonly rateLimitRule?: string | null;
  /** Moves funds between the user's own accounts or out of them. */
  readonly fundMoving?: boolean;
  readonly masterOnly?: boolean;
  readonly requiresIpBinding?: boolean;
};

// The compiler sees `string` in JSON where this type has a union; endpoints.test.ts proves every row.
const rows = table.endpoints as readonly Endpoint[];

/** Where the table comes from, for people. */
export const endpointsSource: string = table.source;

/** All endpoints, ordered by path. */
export const endpoints: readonly Endpoint[] = rows;

const byMethodAndPath: ReadonlyMap<string, Endpoint> = new Map(
  rows.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]),
);

/**
 * Looks an endpoint up by its exact method and path.
 *
 * @param path path without its query, compared character for character: nothing is decoded or normalised
 * @returns the row, or `undefined` for what the table does not know
 */
export function findEndpoint(method: Method, path: string): Endpoint | undefined {
  return byMethodAndPath.get(`${method} ${path}`);
}
