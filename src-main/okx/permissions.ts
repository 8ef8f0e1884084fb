import { failure, type Method, type Permission } from '#contract';
import { type Endpoint, findEndpoint } from './endpoints.ts';

/** The effect of a request on funds: none, a move between the user's own accounts, or a move out of OKX. */
type Moves = 'nothing' | 'funds' | 'withdrawal';

/** The permission that a key needs for one request, as far as the table of endpoints knows. */
export type Requirement =
  | { readonly kind: 'public'; readonly moves: 'nothing'; readonly endpoint: Endpoint }
  | {
      readonly kind: 'private';
      readonly permission: Permission;
      readonly moves: Moves;
      readonly endpoint: Endpoint;
    }
  | {
      readonly kind: 'unknown';
      readonly reason: 'not-in-table' | 'no-permission-stated';
      /** The worst effect that the path suggests. */
      readonly moves: Moves;
    };

/** The permission and the confirmation that a request needs, for a page or a prompt to show. */
export type Assessment = {
  readonly requirement: Requirement;
  /** If `false`, the request is refused unless unknown endpoints are allowed. */
  readonly isKnown: boolean;
  /** Also `true` if no permission is needed, or none is known. */
  readonly isGranted: boolean;
};

type Asked = {
  readonly method: Method;
  readonly requestPath: string;
  /** The permissions of the key. */
  readonly permissions: readonly Permission[];
};

/** OKX docs, "API key Permissions": the three permissions, and their spelling in `perm`. */
const spelled = { Read: 'read_only', Trade: 'trade', Withdraw: 'withdraw' } as const;

/**
 * Looks up the permission that a key needs for a request.
 *
 * The method alone does not decide it: eight POSTs in the table need only Read, and three move funds with
 * Trade. So the exact method and path are looked up, and an endpoint that is not in the table is `unknown`.
 *
 * @param requestPath path and query as sent; the path is the part before the first `?`
 * @returns `public`, `private` with a permission, or `unknown` with the worst effect that the path suggests
 */
export function requirementOf(method: Method, requestPath: string): Requirement {
  const path = requestPath.split('?', 1)[0] ?? '';
  const endpoint = findEndpoint(method, path);
  if (endpoint === undefined) {
    return { kind: 'unknown', reason: 'not-in-table', moves: worstOf(method, path) };
  }
  if (endpoint.permission !== null) {
    const moves = movesOf(endpoint);
    return { kind: 'private', permission: spelled[endpoint.permission], moves, endpoint };
  }
  return endpoint.auth === 'private'
    ? { kind: 'unknown', reason: 'no-permission-stated', moves: worstOf(method, path) }
    : { kind: 'public', moves: 'nothing', endpoint };
}

function movesOf(endpoint: Endpoint): Moves {
  if (endpoint.permission === 'Withdraw') return 'withdrawal';
  return endpoint.fundMoving === true ? 'funds' : 'nothing';
}

/**
 * SECURITY: an endpoint that is not in the table is judged by the words in its path. OKX may decode a path
 * before it reads it, so a path that hides letters behind `%` counts as a withdrawal.
 */
function worstOf(method: Method, path: string): Moves {
  if (path.includes('%')) return 'withdrawal';
  if (method === 'GET') return 'nothing';
  if (/withdraw/i.test(path)) return 'withdrawal';
  return /transfer/i.test(path) ? 'funds' : 'nothing';
}

/**
 * Determines what a request needs, without refusing anything.
 *
 * @param asked the request, and the permissions of the key
 * @returns the requirement, and whether it is known and granted
 */
export function assess({ method, requestPath, permissions }: Asked): Assessment {
  const requirement = requirementOf(method, requestPath);
  return {
    requirement,
    isKnown: requirement.kind !== 'unknown',
    isGranted: requirement.kind !== 'private' || permissions.includes(requirement.permission),
  };
}

/**
 * Allows or refuses a request, before any secret is touched. What is allowed may still need a person's
 * confirmation: see `questionOf`.
 *
 * @param asked as for {@link assess}, and whether unknown endpoints are allowed
 * @returns the requirement that was met
 * @throws SignetError `ENDPOINT_UNKNOWN` (field `requestPath`) or `PERMISSION_MISSING` (`permissions`), checked
 *   in this order
 */
export function decide(asked: Asked & { readonly allowUnknownEndpoint: boolean }): Requirement {
  const { requirement, isGranted } = assess(asked);
  if (requirement.kind === 'unknown' && asked.allowUnknownEndpoint !== true) {
    const name = unknownReasons[requirement.reason];
    throw failure('ENDPOINT_UNKNOWN', [{ name }], { field: 'requestPath' });
  }
  if (requirement.kind === 'private' && !isGranted) {
    const { permission } = requirement;
    const reason = { name: 'permissionMissing', values: { permission } } as const;
    throw failure('PERMISSION_MISSING', [reason], { field: 'permissions' });
  }
  return requirement;
}

const unknownReasons = {
  'not-in-table': 'endpointUnknown',
  'no-permission-stated': 'endpointUnstated',
} as const;
