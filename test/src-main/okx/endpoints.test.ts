import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { methodSchema } from '#contract';
import table from '../../../src-main/okx/endpoints.json' with { type: 'json' };
import { endpoints, endpointsSource, findEndpoint } from '../../../src-main/okx/endpoints.ts';

const endpointSchema = z.strictObject({
  method: z.enum(['GET', 'POST']),
  path: z.string().regex(/^\/api\/v5(?:\/[A-Za-z0-9_-]+)+$/),
  auth: z.enum(['private', 'public', 'optional']),
  permission: z.enum(['Read', 'Trade', 'Withdraw']).nullable(),
  documented: z.boolean(),
  rateLimit: z.string().min(1).nullable().optional(),
  rateLimitRule: z.string().min(1).nullable().optional(),
  fundMoving: z.boolean().optional(),
  masterOnly: z.boolean().optional(),
  requiresIpBinding: z.boolean().optional(),
});

describe('the endpoint table', () => {
  it('has 489 endpoints, each with the shape of its type', () => {
    expect(z.array(endpointSchema).length(489).parse(table.endpoints)).toEqual(endpoints);
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

  it('only marks POSTs with Trade or Withdraw permission as moving funds', () => {
    const moving = endpoints.filter((row) => row.fundMoving || row.permission === 'Withdraw');
    expect(moving.map((row) => `${row.method} ${row.path} ${row.permission}`)).toEqual([
      'POST /api/v5/asset/subaccount/transfer Trade',
      'POST /api/v5/asset/transfer Trade',
      'POST /api/v5/asset/withdrawal Withdraw',
      'POST /api/v5/fiat/create-withdrawal Withdraw',
      'POST /api/v5/users/subaccount/set-transfer-out Trade',
    ]);
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
    expect(findEndpoint('POST', path)?.rateLimit).toBe('12 requests per day');
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
