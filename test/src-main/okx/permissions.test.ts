import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  permissions as allPermissions,
  type ConfirmedEffect,
  confirmedEffects,
  type ErrorCode,
  type Method,
  type Permission,
  SignetError,
} from '#contract';
import { riskOf } from '../../../src-main/okx/confirmation.ts';
import { isConfirmed } from '../../../src-main/okx/effects.ts';
import { type Endpoint, endpoints } from '../../../src-main/okx/endpoints.ts';
import { assess, decide, requirementOf } from '../../../src-main/okx/permissions.ts';

type Flags = { readonly allowUnknownEndpoint: boolean; readonly confirmed?: ConfirmedEffect };
const nothingAllowed: Flags = { allowUnknownEndpoint: false };
const unknownAllowed: Flags = { allowUnknownEndpoint: true };

type Asked = { readonly method: Method; readonly requestPath: string };

/** `signed`, the code and field of a refusal, or `asks` with what a person is asked about. */
function answer(asked: Asked, permissions: readonly Permission[], flags: Flags): string {
  try {
    const { allowUnknownEndpoint, confirmed } = flags;
    const risk = riskOf(decide({ ...asked, permissions, allowUnknownEndpoint }));
    if (risk === undefined || risk === confirmed) return 'signed';
    return `asks ${risk}`;
  } catch (error) {
    if (!(error instanceof SignetError)) throw error;
    return `${error.code satisfies ErrorCode} ${error.field}`;
  }
}

const post = (requestPath: string): Asked => ({ method: 'POST', requestPath });
const subsets: readonly (readonly Permission[])[] = Array.from({ length: 8 }, (_, bits) =>
  allPermissions.filter((_permission, index) => bits & (1 << index)),
);
const flagSets: readonly Flags[] = [false, true].flatMap((allowUnknownEndpoint) => [
  { allowUnknownEndpoint },
  ...confirmedEffects.map((confirmed) => ({ allowUnknownEndpoint, confirmed })),
]);

/** Restates the rules independently, from the plain values of the table. */
function expected(row: Endpoint, granted: readonly Permission[], flags: Flags): string {
  const isAsked = ['moves', 'leaves', 'grants'].includes(row.effect);
  const asked = isAsked && flags.confirmed !== row.effect ? `asks ${row.effect}` : 'signed';
  if (row.permission === null || row.auth === 'oauth') {
    if (row.auth === 'public' || row.auth === 'optional') return 'signed';
    if (!flags.allowUnknownEndpoint) return 'ENDPOINT_UNKNOWN requestPath';
    return isAsked ? asked : 'asks unknown-endpoint';
  }
  const word = { Read: 'read_only', Trade: 'trade', Withdraw: 'withdraw' } as const;
  return granted.includes(word[row.permission]) ? asked : 'PERMISSION_MISSING permissions';
}

describe('decide', () => {
  it('agrees with the table on all 517 endpoints, for every key and every flag', () => {
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
    expect(asked).toBe(517 * 8 * 8);
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
    expect(answer(post(path), ['trade', 'withdraw'], unknownAllowed)).toBe(
      'PERMISSION_MISSING permissions',
    );
  });

  it.each(['/api/v5/asset/cancel-withdrawal', '/api/v5/fiat/cancel-withdrawal'])(
    'needs Trade and no confirmation for POST %s',
    (path) => {
      expect(answer(post(path), ['trade'], nothingAllowed)).toBe('signed');
      expect(answer(post(path), ['withdraw'], unknownAllowed)).toBe(
        'PERMISSION_MISSING permissions',
      );
    },
  );

  it.each([
    ['/api/v5/asset/withdrawal', 'withdraw', 'leaves'],
    ['/api/v5/fiat/create-withdrawal', 'withdraw', 'leaves'],
    ['/api/v5/asset/transfer', 'trade', 'moves'],
    ['/api/v5/asset/subaccount/transfer', 'trade', 'moves'],
    ['/api/v5/users/subaccount/set-transfer-out', 'trade', 'moves'],
    ['/api/v5/users/subaccount/apikey', 'trade', 'grants'],
    ['/api/v5/users/subaccount/modify-apikey', 'trade', 'grants'],
    ['/api/v5/users/subaccount/delete-apikey', 'trade', 'grants'],
    ['/api/v5/users/subaccount/create-subaccount', 'trade', 'grants'],
  ] as const)(
    'needs for POST %s the permission %s and a confirmation of %s, and no other',
    (path, permission, effect) => {
      const others = allPermissions.filter((each) => each !== permission);
      expect(answer(post(path), others, unknownAllowed)).toBe('PERMISSION_MISSING permissions');
      expect(
        confirmedEffects.map((confirmed) =>
          answer(post(path), [permission], { ...nothingAllowed, confirmed }),
        ),
      ).toEqual(
        confirmedEffects.map((confirmed) => (confirmed === effect ? 'signed' : `asks ${effect}`)),
      );
    },
  );

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
      effect: 'reads',
      endpoint: { path: '/api/v5/account/balance' },
    });
  });

  it('allows an unknown endpoint for true and nothing else', () => {
    const loose = { allowUnknownEndpoint: 'no' } as unknown as Flags;
    expect(answer(post('/api/v5/new/thing'), [], loose)).toBe('ENDPOINT_UNKNOWN requestPath');
  });
});

describe('an endpoint that the table does not know', () => {
  it.each([
    ['POST', '/api/v5/asset/withdrawal-lightning', 'leaves'],
    ['POST', '/api/v5/asset/withdrawal-v2', 'leaves'],
    ['POST', '/api/v5/asset/Withdrawal', 'leaves'],
    ['POST', '/api/v5/asset/withdrawal/', 'leaves'],
    ['POST', '/api/v5/asset//withdrawal', 'leaves'],
    ['POST', '/api/v5/asset/./withdrawal', 'leaves'],
    ['POST', '/api/v5/account/../asset/withdrawal', 'leaves'],
    ['POST', '/api/v5/asset/withdrawal;a=b', 'leaves'],
    ['POST', '/api/v5/asset/%77ithdrawal', 'leaves'],
    ['POST', '/api/v5/asset/%54ransfer', 'leaves'],
    ['POST', '/api/v5/trade%2Forder', 'leaves'],
    ['POST', '/api/v5/trade/%2e%2e/asset/x', 'leaves'],
    ['GET', '/api/v5/asset/%77ithdrawal', 'leaves'],
    ['PUT', '/api/v5/asset/withdrawal', 'leaves'],
    ['DELETE', '/api/v5/asset/withdrawal', 'leaves'],
    ['POST', '/api/v5/asset/transfer-withdrawal', 'leaves'],
    ['POST', '/api/v5/fiat/payout', 'leaves'],
    ['POST', '/api/v5/asset/transfer-all', 'moves'],
    ['POST', '/api/v5/asset/TRANSFER', 'moves'],
    ['PUT', '/api/v5/asset/transfer', 'moves'],
    ['POST', '/api/v5/asset/purchase_redempt', 'moves'],
    ['POST', '/api/v5/ASSET/x', 'moves'],
    ['POST', '/api/v5/asset;v=1/x', 'moves'],
    ['POST', '/api/v5/finance/anything', 'moves'],
    ['POST', '/api/v5/account/subaccount/transfer', 'moves'],
    ['POST', '/api/v5/account/margin-loan', 'moves'],
    ['POST', '/api/v5/account/borrow-repay-v2', 'moves'],
    ['POST', '/api/v5/account/auto-earn', 'moves'],
    ['POST', '/api/v5/account/move-positions-v2', 'moves'],
    ['POST', '/api/v5/users/anything', 'grants'],
    ['POST', '/api/v5/users/subaccount/apikey-v2', 'grants'],
    ['POST', '/api/v5/Users/SubAccount/ApiKey', 'grants'],
    ['POST', '/api/v5/users//subaccount/apikey', 'grants'],
    ['PUT', '/api/v5/users/subaccount/apikey', 'grants'],
    ['POST', '/api/v5/broker/nd/anything', 'grants'],
    ['POST', '/api/v5/account/create-api-key', 'grants'],
    ['POST', '/api/v5/asset/deposit-address', 'grants'],
  ] as const)(
    'is refused for %s %s, and asks about %s when it is allowed',
    (method, requestPath, effect) => {
      const asked = { method, requestPath };
      const others = confirmedEffects.filter((each) => each !== effect);
      expect(
        answer(asked, allPermissions, { allowUnknownEndpoint: false, confirmed: effect }),
      ).toBe('ENDPOINT_UNKNOWN requestPath');
      for (const confirmed of [undefined, ...others]) {
        expect(
          answer(asked, allPermissions, { ...unknownAllowed, ...(confirmed && { confirmed }) }),
        ).toBe(`asks ${effect}`);
      }
      expect(answer(asked, [], { ...unknownAllowed, confirmed: effect })).toBe('signed');
    },
  );

  it.each([
    ['GET', '/api/v5/asset/withdrawal'],
    ['GET', '/api/v5/asset/transfer'],
    ['POST', '/api/v5/account/set-auto-earn'],
    ['POST', '/api/v5/account/borrow-repay'],
    ['POST', '/api/v5/finance/simple-earn-fixed/purchase'],
    ['POST', '/api/v5/account/new-thing'],
    ['POST', '/api/v5/new/thing?next=%77ithdrawal'],
    ['POST', '/api/v5/new/thing?to=/asset/withdrawal'],
  ] as const)('asks about nothing but the unknown for %s %s', (method, requestPath) => {
    const asked = { method, requestPath };
    expect(answer(asked, allPermissions, nothingAllowed)).toBe('ENDPOINT_UNKNOWN requestPath');
    expect(answer(asked, [], unknownAllowed)).toBe('asks unknown-endpoint');
  });

  it.each([
    ['POST', '/api/v5/account/set-auto-earn', 'no-permission-stated', 'locks', /has not stated/],
    ['DELETE', '/api/v5/account/set-auto-earn', 'not-in-table', 'moves', /does not know this/],
    ['POST', '/api/v5/users/oauth/apikey', 'oauth-only', 'grants', /takes an OAuth token/],
  ] as const)(
    'has its own reason for %s %s: %s',
    (method, requestPath, reason, effect, sentence) => {
      expect(requirementOf(method, requestPath)).toEqual({ kind: 'unknown', reason, effect });
      const asked = { method, requestPath, permissions: allPermissions };
      expect(() => decide({ ...asked, allowUnknownEndpoint: false })).toThrow(sentence);
    },
  );
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
        expect(answer(post(requestPath), allPermissions, unknownAllowed)).toBe('asks leaves');
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('suspects every disguise of an endpoint that a person confirms', () => {
    const confirmed = endpoints.filter((row) => isConfirmed(row.effect));
    const asked = confirmed.flatMap(({ path }) =>
      disguises.map(([, disguise]) => requirementOf('POST', disguise(path))),
    );
    expect(asked.filter(({ effect }) => !isConfirmed(effect))).toEqual([]);
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
        effect: 'moves',
        endpoint: endpoints.find(({ path }) => path === '/api/v5/asset/transfer'),
      },
      isKnown: true,
      isGranted: false,
    });
  });

  it('needs nothing for a public endpoint', () => {
    const time = { method: 'GET', requestPath: '/api/v5/public/time' } as const;
    expect(assess({ ...time, permissions: [] })).toMatchObject({
      requirement: { kind: 'public', effect: 'reads' },
      isKnown: true,
      isGranted: true,
    });
  });

  it('reports an endpoint without a permission with its effect', () => {
    expect(assess({ ...post('/api/v5/asset/withdrawal-lightning'), permissions: [] })).toEqual({
      requirement: { kind: 'unknown', reason: 'no-permission-stated', effect: 'leaves' },
      isKnown: false,
      isGranted: true,
    });
  });

  it('needs Read for an endpoint that also works without a key, if OKX states it', () => {
    expect(requirementOf('GET', '/api/v5/support/announcements')).toMatchObject({
      kind: 'private',
      permission: 'read_only',
    });
    expect(requirementOf('GET', '/api/v5/public/event-contract/series').kind).toBe('public');
  });
});

function spell(letter: string, way: string | undefined): string {
  const hex = letter.charCodeAt(0).toString(16);
  if (way === 'encoded') return `%${hex.toUpperCase()}`;
  if (way === 'lower hex') return `%${hex}`;
  return way === 'upper' ? letter.toUpperCase() : letter;
}
