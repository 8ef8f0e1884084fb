import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  permissions as allPermissions,
  type ErrorCode,
  type Method,
  type Permission,
  SignetError,
} from '#contract';
import { type RequestRisk, riskOf } from '../../../src-main/okx/confirmation.ts';
import { type Endpoint, endpoints } from '../../../src-main/okx/endpoints.ts';
import { assess, decide, requirementOf } from '../../../src-main/okx/permissions.ts';

const nothingAllowed = {
  allowUnknownEndpoint: false,
  confirmWithdraw: false,
  confirmFundMoving: false,
};
const allAllowed = { allowUnknownEndpoint: true, confirmWithdraw: true, confirmFundMoving: true };
type Flags = typeof nothingAllowed;

type Asked = { readonly method: Method; readonly requestPath: string };

/** The flag that answers each question; to allow an unknown endpoint answers its own. */
const answers = {
  withdrawal: 'confirmWithdraw',
  funds: 'confirmFundMoving',
  'unknown-endpoint': 'allowUnknownEndpoint',
} as const satisfies Record<RequestRisk, keyof Flags>;

/** `signed`, the code and field of a refusal, or the flag without which a person is asked. */
function answer(asked: Asked, permissions: readonly Permission[], flags: Flags): string {
  try {
    const { allowUnknownEndpoint } = flags;
    const risk = riskOf(decide({ ...asked, permissions, allowUnknownEndpoint }));
    if (risk === undefined || flags[answers[risk]]) return 'signed';
    return `CONFIRMATION_NEEDED ${answers[risk]}`;
  } catch (error) {
    if (!(error instanceof SignetError)) throw error;
    return `${error.code satisfies ErrorCode} ${error.field}`;
  }
}

const post = (requestPath: string): Asked => ({ method: 'POST', requestPath });
const subsets: readonly (readonly Permission[])[] = Array.from({ length: 8 }, (_, bits) =>
  allPermissions.filter((_permission, index) => bits & (1 << index)),
);
const flagSets: readonly Flags[] = Array.from({ length: 8 }, (_, bits) => ({
  allowUnknownEndpoint: (bits & 1) > 0,
  confirmWithdraw: (bits & 2) > 0,
  confirmFundMoving: (bits & 4) > 0,
}));

/** Restates the rules independently, from the plain values of the table. */
function expected(row: Endpoint, granted: readonly Permission[], flags: Flags): string {
  if (row.permission === null) {
    if (row.auth !== 'private') return 'signed';
    if (!flags.allowUnknownEndpoint) return 'ENDPOINT_UNKNOWN requestPath';
    const takesOut = row.path === '/api/v5/asset/withdrawal-lightning';
    return takesOut && !flags.confirmWithdraw ? 'CONFIRMATION_NEEDED confirmWithdraw' : 'signed';
  }
  const word = { Read: 'read_only', Trade: 'trade', Withdraw: 'withdraw' } as const;
  if (!granted.includes(word[row.permission])) return 'PERMISSION_MISSING permissions';
  if (row.permission === 'Withdraw') {
    return flags.confirmWithdraw ? 'signed' : 'CONFIRMATION_NEEDED confirmWithdraw';
  }
  return row.fundMoving && !flags.confirmFundMoving
    ? 'CONFIRMATION_NEEDED confirmFundMoving'
    : 'signed';
}

describe('decide', () => {
  it('agrees with the table on all 489 endpoints, for every key and every flag', () => {
    let asked = 0;
    const wrong = endpoints.flatMap((row) =>
      subsets.flatMap((granted) =>
        flagSets.flatMap((flags) => {
          asked += 1;
          const got = answer({ method: row.method, requestPath: row.path }, granted, flags);
          const want = expected(row, granted, flags);
          return got === want ? [] : [{ path: row.path, granted, flags, got, want }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(asked).toBe(489 * 8 * 8);
  });

  it.each([
    '/api/v5/account/bills-history-archive',
    '/api/v5/account/position-builder',
    '/api/v5/account/position-builder-graph',
    '/api/v5/asset/monthly-statement',
    '/api/v5/broker/fd/rebate-per-orders',
    '/api/v5/fiat/buy-sell/quote',
    '/api/v5/finance/flexible-loan/max-loan',
    '/api/v5/tradingBot/grid/min-investment',
  ])('allows POST %s for a key with only Read permission', (path) => {
    expect(answer(post(path), ['read_only'], nothingAllowed)).toBe('signed');
    expect(answer(post(path), ['trade', 'withdraw'], allAllowed)).toBe(
      'PERMISSION_MISSING permissions',
    );
  });

  it.each(['/api/v5/asset/cancel-withdrawal', '/api/v5/fiat/cancel-withdrawal'])(
    'needs Trade and no confirmation for POST %s',
    (path) => {
      expect(answer(post(path), ['trade'], nothingAllowed)).toBe('signed');
      expect(answer(post(path), ['withdraw'], allAllowed)).toBe('PERMISSION_MISSING permissions');
    },
  );

  it.each(['/api/v5/asset/withdrawal', '/api/v5/fiat/create-withdrawal'])(
    'needs Withdraw and confirmWithdraw, and no other flag, for POST %s',
    (path) => {
      const withdraw: readonly Permission[] = ['withdraw'];
      expect(answer(post(path), ['read_only', 'trade'], allAllowed)).toBe(
        'PERMISSION_MISSING permissions',
      );
      expect(answer(post(path), withdraw, { ...allAllowed, confirmWithdraw: false })).toBe(
        'CONFIRMATION_NEEDED confirmWithdraw',
      );
      expect(answer(post(path), withdraw, { ...nothingAllowed, confirmWithdraw: true })).toBe(
        'signed',
      );
    },
  );

  it.each([
    '/api/v5/asset/transfer',
    '/api/v5/asset/subaccount/transfer',
    '/api/v5/users/subaccount/set-transfer-out',
  ])('needs Trade and confirmFundMoving, and no other flag, for POST %s', (path) => {
    expect(answer(post(path), ['trade'], { ...allAllowed, confirmFundMoving: false })).toBe(
      'CONFIRMATION_NEEDED confirmFundMoving',
    );
    expect(answer(post(path), ['trade'], { ...nothingAllowed, confirmFundMoving: true })).toBe(
      'signed',
    );
  });

  it('checks the permission before the confirmation', () => {
    expect(answer(post('/api/v5/asset/withdrawal'), ['trade'], nothingAllowed)).toBe(
      'PERMISSION_MISSING permissions',
    );
  });

  it('names the missing permission as OKX shows it', () => {
    const asked = { ...post('/api/v5/trade/order'), permissions: ['read_only'] as const };
    expect(() => decide({ ...asked, allowUnknownEndpoint: false })).toThrow(
      /needs the trade permission,/,
    );
  });

  it('returns the requirement that was met', () => {
    const asked = { method: 'GET', requestPath: '/api/v5/account/balance?ccy=BTC' } as const;
    const granted = { permissions: ['read_only'], allowUnknownEndpoint: false } as const;
    expect(decide({ ...asked, ...granted })).toMatchObject({
      kind: 'private',
      permission: 'read_only',
      moves: 'nothing',
      endpoint: { path: '/api/v5/account/balance' },
    });
  });

  it('allows an unknown endpoint for true and nothing else', () => {
    const loose = { ...allAllowed, allowUnknownEndpoint: 'no' } as unknown as Flags;
    expect(answer(post('/api/v5/new/thing'), [], loose)).toBe('ENDPOINT_UNKNOWN requestPath');
  });
});

describe('an endpoint that the table does not know', () => {
  it.each([
    ['POST', '/api/v5/asset/withdrawal-lightning', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/withdrawal-v2', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/Withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/withdrawal/', 'confirmWithdraw'],
    ['POST', '/api/v5/asset//withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/./withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/account/../asset/withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/withdrawal;a=b', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/%77ithdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/%54ransfer', 'confirmWithdraw'],
    ['POST', '/api/v5/trade%2Forder', 'confirmWithdraw'],
    ['POST', '/api/v5/trade/%2e%2e/asset/x', 'confirmWithdraw'],
    ['GET', '/api/v5/asset/%77ithdrawal', 'confirmWithdraw'],
    ['PUT', '/api/v5/asset/withdrawal', 'confirmWithdraw'],
    ['DELETE', '/api/v5/asset/withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/transfer-withdrawal', 'confirmWithdraw'],
    ['POST', '/api/v5/asset/transfer-all', 'confirmFundMoving'],
    ['POST', '/api/v5/asset/TRANSFER', 'confirmFundMoving'],
    ['PUT', '/api/v5/asset/transfer', 'confirmFundMoving'],
  ] as const)(
    'is refused for %s %s, and needs %s when it is allowed',
    (method, requestPath, flag) => {
      const asked = { method, requestPath };
      const without = { ...allAllowed, [flag]: false };
      expect(answer(asked, allPermissions, { ...allAllowed, allowUnknownEndpoint: false })).toBe(
        'ENDPOINT_UNKNOWN requestPath',
      );
      expect(answer(asked, allPermissions, without)).toBe(`CONFIRMATION_NEEDED ${flag}`);
      expect(
        answer(asked, [], { ...nothingAllowed, allowUnknownEndpoint: true, [flag]: true }),
      ).toBe('signed');
    },
  );

  it.each([
    ['GET', '/api/v5/asset/withdrawal'],
    ['GET', '/api/v5/asset/transfer'],
    ['POST', '/api/v5/account/set-auto-earn'],
    ['POST', '/api/v5/new/thing?next=%77ithdrawal'],
    ['POST', '/api/v5/new/thing?to=/asset/withdrawal'],
  ] as const)('only needs to be allowed for %s %s', (method, requestPath) => {
    const asked = { method, requestPath };
    expect(answer(asked, allPermissions, { ...allAllowed, allowUnknownEndpoint: false })).toBe(
      'ENDPOINT_UNKNOWN requestPath',
    );
    expect(answer(asked, [], { ...nothingAllowed, allowUnknownEndpoint: true })).toBe('signed');
  });

  it('distinguishes a missing row from a missing permission', () => {
    expect(requirementOf('POST', '/api/v5/account/move-positions')).toEqual({
      kind: 'unknown',
      reason: 'no-permission-stated',
      moves: 'nothing',
    });
    expect(requirementOf('DELETE', '/api/v5/account/move-positions')).toEqual({
      kind: 'unknown',
      reason: 'not-in-table',
      moves: 'nothing',
    });
  });
});

describe('requirementOf', () => {
  const disguises: readonly (readonly [name: string, (path: string) => string])[] = [
    ['a trailing slash', (path) => `${path}/`],
    ['a doubled slash', (path) => path.replace('/v5/', '/v5//')],
    ['a dot segment', (path) => path.replace('/v5/', '/v5/./')],
    ['a parent segment', (path) => path.replace('/v5/', '/v5/x/../')],
    ['an encoded slash', (path) => path.replace('/v5/', '/v5%2F')],
    ['an encoded slash in lower case', (path) => path.replace('/v5/', '/v5%2f')],
    ['an encoded parent segment', (path) => path.replace('/v5/', '/v5/x/%2e%2e/')],
    ['an encoded letter', (path) => path.replace('api', '%61pi')],
    ['an upper-case letter', (path) => path.replace('api', 'Api')],
    ['an encoded query mark', (path) => `${path}%3Fa=b`],
    ['a path parameter', (path) => `${path};a=b`],
    ['a fragment', (path) => `${path}#a`],
    ['a host before it', (path) => `https://www.okx.com${path}`],
    ['a space after it', (path) => `${path} `],
    ['a space before it', (path) => ` ${path}`],
    ['a line break after it', (path) => `${path}\n`],
    ['a NUL after it', (path) => `${path}\0`],
    ['a full-width letter', (path) => path.replace('a', 'ａ')],
    ['no leading slash', (path) => path.slice(1)],
  ];

  it.each(disguises)('finds no endpoint with %s', (_name, disguise) => {
    const known = endpoints.filter(
      ({ method, path }) => requirementOf(method, disguise(path)).kind !== 'unknown',
    );
    expect(known).toEqual([]);
  });

  it('finds an endpoint whatever its query is', () => {
    const queries = ['?', '?ccy=BTC', '?a=%2e%2e', '?a=b?c', '?/../asset/withdrawal'];
    const kinds = queries.map((query) => requirementOf('GET', `/api/v5/account/balance${query}`));
    expect(kinds.map((requirement) => requirement.kind)).toEqual(queries.map(() => 'private'));
  });

  it('treats every encoded spelling of a withdrawal as a withdrawal', () => {
    const name = '/api/v5/asset/withdrawal';
    const spelling = fc
      .array(fc.constantFrom('as is', 'encoded', 'upper', 'lower hex'), {
        minLength: name.length,
        maxLength: name.length,
      })
      .map((ways) => [...name].map((letter, index) => spell(letter, ways[index])).join(''));
    fc.assert(
      fc.property(spelling, (requestPath) => {
        const granted = answer(post(requestPath), allPermissions, {
          ...allAllowed,
          confirmWithdraw: false,
        });
        expect(granted).toBe('CONFIRMATION_NEEDED confirmWithdraw');
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('only finds a path that is exactly in the table', () => {
    const paths = new Set(endpoints.map(({ method, path }) => `${method} ${path}`));
    const path = fc
      .tuple(fc.constantFrom(...endpoints), fc.nat(80), fc.string({ maxLength: 3 }), fc.nat(3))
      .map(([row, at, text, cut]) => row.path.slice(0, at) + text + row.path.slice(at + cut));
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), path, (method, requestPath) => {
        const requirement = requirementOf(method, requestPath);
        const bare = requestPath.replace(/\?.*$/s, '');
        if (requirement.kind !== 'unknown') expect(paths).toContain(`${method} ${bare}`);
        else if (requirement.reason === 'not-in-table') {
          expect(paths).not.toContain(`${method} ${bare}`);
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});

describe('assess', () => {
  it('returns what a page shows before signing', () => {
    expect(assess({ ...post('/api/v5/asset/transfer'), permissions: ['read_only'] })).toEqual({
      requirement: {
        kind: 'private',
        permission: 'trade',
        moves: 'funds',
        endpoint: endpoints.find(({ path }) => path === '/api/v5/asset/transfer'),
      },
      isKnown: true,
      isGranted: false,
    });
  });

  it('needs nothing for a public endpoint', () => {
    const time = { method: 'GET', requestPath: '/api/v5/public/time' } as const;
    expect(assess({ ...time, permissions: [] })).toMatchObject({
      requirement: { kind: 'public', moves: 'nothing' },
      isKnown: true,
      isGranted: true,
    });
  });

  it('reports an unknown endpoint with its worst effect', () => {
    expect(assess({ ...post('/api/v5/asset/withdrawal-lightning'), permissions: [] })).toEqual({
      requirement: { kind: 'unknown', reason: 'no-permission-stated', moves: 'withdrawal' },
      isKnown: false,
      isGranted: true,
    });
  });

  it('needs Read for an endpoint that also works without a key, if OKX states it', () => {
    expect(requirementOf('GET', '/api/v5/support/announcements')).toMatchObject({
      kind: 'private',
      permission: 'read_only',
    });
    expect(requirementOf('GET', '/api/v5/support/announcement-types').kind).toBe('public');
  });
});

function spell(letter: string, way: string | undefined): string {
  const hex = letter.charCodeAt(0).toString(16);
  if (way === 'encoded') return `%${hex.toUpperCase()}`;
  if (way === 'lower hex') return `%${hex}`;
  return way === 'upper' ? letter.toUpperCase() : letter;
}
