import {
  type ConfirmedEffect,
  type Effect,
  failure,
  type Method,
  type Permission,
  type ReasonName,
  type UnknownReason,
} from '#contract';
import { suspectedEffect } from './effects.ts';
import { type Endpoint, findEndpoint } from './endpoints.ts';

/** The permission that a key needs for one request, as far as the table of endpoints knows. */
export type Requirement =
  | { readonly kind: 'public'; readonly effect: Effect; readonly endpoint: Endpoint }
  | {
      readonly kind: 'private';
      readonly permission: Permission;
      readonly effect: Effect;
      readonly endpoint: Endpoint;
    }
  | {
      readonly kind: 'unknown';
      readonly reason: Exclude<UnknownReason, 'not-in-table'>;
      readonly effect: Effect;
    }
  | {
      readonly kind: 'unknown';
      readonly reason: 'not-in-table';
      /** The gravest that the path suggests; `null` if it suggests none. */
      readonly effect: ConfirmedEffect | null;
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
 * Looks up the permission that a key needs for a request, and what the request does.
 *
 * The method alone does not decide either: POSTs in the table read, and others make keys with Trade. So the exact
 * method and path are looked up, and an endpoint that is not in the table is `unknown`.
 *
 * @param requestPath path and query as sent; the path is the part before the first `?`
 * @returns `public`, `private` with a permission, or `unknown` with the reason
 */
export function requirementOf(method: Method, requestPath: string): Requirement {
  const path = requestPath.split('?', 1)[0] ?? '';
  const endpoint = findEndpoint(method, path);
  if (endpoint === undefined) {
    return { kind: 'unknown', reason: 'not-in-table', effect: suspectedEffect(method, path) };
  }
  const { auth, permission, effect } = endpoint;
  if (auth === 'oauth') return { kind: 'unknown', reason: 'oauth-only', effect };
  if (permission !== null) {
    return { kind: 'private', permission: spelled[permission], effect, endpoint };
  }
  return auth === 'private'
    ? { kind: 'unknown', reason: 'no-permission-stated', effect }
    : { kind: 'public', effect, endpoint };
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

const unknownReasons: Readonly<Record<UnknownReason, ReasonName>> = {
  'not-in-table': 'endpointUnknown',
  'no-permission-stated': 'endpointUnstated',
  'oauth-only': 'endpointOAuth',
};
