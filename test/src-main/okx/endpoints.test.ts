import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { effectSchema, methodSchema } from '#contract';
import table from '../../../src-main/okx/endpoints.json' with { type: 'json' };
import {
  type Endpoint,
  endpoints,
  endpointsSource,
  findEndpoint,
} from '../../../src-main/okx/endpoints.ts';

const endpointSchema = z.strictObject({
  method: z.enum(['GET', 'POST']),
  path: z.string().regex(/^\/api\/v5(?:\/[A-Za-z0-9_-]+)+$/),
  auth: z.enum(['private', 'public', 'optional', 'oauth']),
  permission: z.enum(['Read', 'Trade', 'Withdraw']).nullable(),
  effect: effectSchema,
  documented: z.boolean(),
  rateLimit: z.string().min(1).nullable().optional(),
  rateLimitRule: z.string().min(1).nullable().optional(),
  masterOnly: z.boolean().optional(),
  requiresIpBinding: z.boolean().optional(),
});

describe('the endpoint table', () => {
  it('has 517 endpoints, each with the shape of its type', () => {
    expect(z.array(endpointSchema).length(517).parse(table.endpoints)).toEqual(endpoints);
  });

  it('has no method and path twice', () => {
    const names = endpoints.map(({ method, path }) => `${method} ${path}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names its source', () => {
    expect(endpointsSource).toContain('OKX v5 API documentation');
  });

  it('states no permission for a public endpoint', () => {
    expect(endpoints.filter((row) => row.auth === 'public' && row.permission !== null)).toEqual([]);
  });

  const named = (rows: readonly Endpoint[]) =>
    rows.map((row) => `${row.method} ${row.path.slice(8)}`);

  it('lacks the permission of the documented private endpoints for which OKX stated none, and of no other', () => {
    const stated = endpoints.filter((row) => row.documented && row.auth === 'private');
    expect(named(stated.filter((row) => row.permission === null))).toEqual([
      'POST account/move-positions',
      'GET account/move-positions-history',
      'GET account/precheck-set-delta-neutral',
      'POST account/set-auto-earn',
      'GET asset/convert/history',
      'POST finance/flexible-loan/borrow',
      'POST finance/flexible-loan/repay',
      'GET finance/okusd/account',
      'GET finance/okusd/rate/history',
      'GET finance/okusd/redeem/history',
      'GET finance/okusd/rewards/history',
      'GET finance/okusd/subscribe/history',
      'GET trade/account-rate-limit',
      'GET users/glp/historicalperformance',
      'GET users/glp/todayperformance',
    ]);
  });

  it('has effects other than reading for POSTs only, apart from a GET that makes an invoice', () => {
    const changing = endpoints.filter((row) => row.method === 'GET' && row.effect !== 'reads');
    expect(named(changing)).toEqual(['GET asset/deposit-lightning']);
  });

  it.each([
    [
      'moves',
      [
        'account/move-positions',
        'asset/subaccount/transfer',
        'asset/transfer',
        'users/subaccount/set-transfer-out',
      ],
    ],
    ['leaves', ['asset/withdrawal', 'asset/withdrawal-lightning', 'fiat/create-withdrawal']],
    [
      'grants',
      [
        'asset/broker/nd/modify-subaccount-deposit-address',
        'asset/broker/nd/subaccount-deposit-address',
        'broker/dma/subaccount/apikey',
        'broker/nd/create-subaccount',
        'broker/nd/delete-subaccount',
        'broker/nd/subaccount/apikey',
        'broker/nd/subaccount/delete-apikey',
        'broker/nd/subaccount/modify-apikey',
        'users/oauth/apikey',
        'users/oauth/delete-apikey',
        'users/subaccount/apikey',
        'users/subaccount/create-subaccount',
        'users/subaccount/delete-apikey',
        'users/subaccount/modify-apikey',
        'users/subaccount/subaccount-apikey',
      ],
    ],
  ] as const)('has the effect %s for exactly these POSTs', (effect, paths) => {
    const found = endpoints.filter((row) => row.effect === effect);
    expect(named(found)).toEqual(paths.map((path) => `POST ${path}`));
  });

  it('has no request to trade, borrow or lock funds among those that only read or change settings', () => {
    const harmless = endpoints.filter((row) => row.effect === 'reads' || row.effect === 'settings');
    const words =
      /(?:order|trade|borrow|repay|purchase|redeem|subscribe|transfer|withdrawal|apikey)$/;
    const suspicious = harmless.filter((row) => row.method === 'POST' && words.test(row.path));
    expect(named(suspicious)).toEqual([
      'POST asset/cancel-withdrawal',
      'POST fiat/cancel-withdrawal',
    ]);
  });

  it('takes Withdraw for no other effect than leaving', () => {
    const withdrawing = endpoints.filter((row) => row.permission === 'Withdraw');
    expect(new Set(withdrawing.map((row) => row.effect))).toEqual(new Set(['leaves']));
  });
});

describe('findEndpoint', () => {
  it('finds every endpoint of the table', () => {
    const found = endpoints.map(({ method, path }) => findEndpoint(method, path));
    expect(found).toEqual(endpoints);
  });

  it('distinguishes two methods of the same path', () => {
    const path = '/api/v5/account/bills-history-archive';
    expect(findEndpoint('GET', path)?.rateLimit).toBe('10 requests per 2 seconds');
    expect(findEndpoint('POST', path)?.rateLimit).toBe('1 request per 10 seconds');
  });

  it('finds no PUT and no DELETE', () => {
    const others = methodSchema.options.filter((method) => method !== 'GET' && method !== 'POST');
    const found = others.flatMap((method) =>
      endpoints.map(({ path }) => findEndpoint(method, path)),
    );
    expect(new Set(found)).toEqual(new Set([undefined]));
  });

  it('finds nothing under the names of object members', () => {
    expect(findEndpoint('GET', '__proto__')).toBeUndefined();
    expect(findEndpoint('GET', '')).toBeUndefined();
  });
});
