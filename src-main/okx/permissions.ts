import { type ErrorCode, type Method, type Permission, SignetError } from '../contract/index.ts';
import { type Endpoint, findEndpoint } from './endpoints.ts';

/** What can leave its place: nothing, funds between the user's own accounts, or funds leaving OKX. */
type Moves = 'nothing' | 'funds' | 'withdrawal';

/** What OKX asks of a key for one request, as far as the table knows. */
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
      /** The worst that the path allows. */
      readonly moves: Moves;
    };

export type Confirmation = 'confirmWithdraw' | 'confirmFundMoving';

/** What stands between a key and a request, for a page or a prompt to show. */
export type Assessment = {
  readonly requirement: Requirement;
  /** `false`: refused unless unknown endpoints are allowed. */
  readonly isKnown: boolean;
  /** `true` also where nothing is asked, or nothing is known. */
  readonly isGranted: boolean;
  readonly confirmation: Confirmation | null;
};

type Asked = {
  readonly method: Method;
  readonly requestPath: string;
  /** What the key is granted. */
  readonly permissions: readonly Permission[];
};

/** OKX docs, "API key Permissions": the three words, and how `perm` spells them. */
const spelled = { Read: 'read_only', Trade: 'trade', Withdraw: 'withdraw' } as const;
const shown = { read_only: 'Read', trade: 'Trade', withdraw: 'Withdraw' } as const;

const confirmations = {
  nothing: null,
  funds: 'confirmFundMoving',
  withdrawal: 'confirmWithdraw',
} as const;

/**
 * Tells what OKX asks of a key for a request.
 *
 * The permission is not the method: eight POSTs of the table need Read only, and three move funds under
 * Trade. So the exact method and path decide, and what the table does not know is unknown.
 *
 * @param requestPath path and query as sent; the path is what precedes the first `?`
 * @returns `public`, `private` with a permission, or `unknown` with the worst that the path allows
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
 * SECURITY: an endpoint that the table does not know is taken by what its path says. OKX may decode a
 * path before it looks at it, so one that hides letters behind `%` counts as the worst.
 */
function worstOf(method: Method, path: string): Moves {
  if (path.includes('%')) return 'withdrawal';
  if (method === 'GET') return 'nothing';
  if (/withdraw/i.test(path)) return 'withdrawal';
  return /transfer/i.test(path) ? 'funds' : 'nothing';
}

/**
 * Tells what stands between a key and a request, without refusing anything.
 *
 * @param asked the request, and the permissions that the key is granted
 * @returns the requirement; whether it is known and granted; what must be confirmed, or `null`
 */
export function assess({ method, requestPath, permissions }: Asked): Assessment {
  const requirement = requirementOf(method, requestPath);
  return {
    requirement,
    isKnown: requirement.kind !== 'unknown',
    isGranted: requirement.kind !== 'private' || permissions.includes(requirement.permission),
    confirmation: confirmations[requirement.moves],
  };
}

/**
 * Lets a request pass or refuses it, before any secret is touched.
 *
 * @param asked as for {@link assess}, with what the user allowed: unknown endpoints, a request that may
 *   withdraw, one that moves funds; each allows its own and no other
 * @returns the requirement that was met
 * @throws SignetError `ENDPOINT_UNKNOWN` (field `requestPath`), `PERMISSION_MISSING` (`permissions`) or
 *   `CONFIRMATION_NEEDED` (`confirmWithdraw` or `confirmFundMoving`), asked in that order
 */
export function decide(
  asked: Asked & { readonly allowUnknownEndpoint: boolean } & {
    readonly [flag in Confirmation]: boolean;
  },
): Requirement {
  const { requirement, isGranted, confirmation } = assess(asked);
  if (requirement.kind === 'unknown' && asked.allowUnknownEndpoint !== true) {
    refuse('ENDPOINT_UNKNOWN', 'requestPath', unknownReasons[requirement.reason]);
  }
  if (requirement.kind === 'private' && !isGranted) {
    const permission = shown[requirement.permission];
    const sentence = `This request needs the permission ${permission}, which this key does not have. Use a key that has it, or add it on OKX and then here.`;
    refuse('PERMISSION_MISSING', 'permissions', sentence);
  }
  if (requirement.kind !== 'public' && confirmation !== null && asked[confirmation] !== true) {
    refuse('CONFIRMATION_NEEDED', confirmation, warnings[confirmation][requirement.kind]);
  }
  return requirement;
}

const unknownReasons = {
  'not-in-table':
    'Signet does not know this method and path, so it cannot tell what the request may do. Check both against the documentation of OKX, letter for letter, or allow unknown endpoints.',
  'no-permission-stated':
    'OKX does not state which permission this endpoint needs, so Signet cannot tell what the request may do. Allow unknown endpoints to sign it.',
};

const warnings = {
  confirmWithdraw: {
    private: 'This request takes funds out of OKX. Confirm the withdrawal to sign it.',
    unknown:
      'Signet does not know this request, and by its path it may take funds out of OKX. Confirm the withdrawal to sign it.',
  },
  confirmFundMoving: {
    private:
      'This request moves funds between your accounts on OKX, or lets them be moved. Confirm it to sign.',
    unknown:
      'Signet does not know this request, and by its path it may move funds between accounts. Confirm it to sign.',
  },
};

function refuse(code: ErrorCode, field: string, message: string): never {
  throw new SignetError(code, message, { field });
}
