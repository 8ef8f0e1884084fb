import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyLimit,
  loginTimestampSchema,
  methodSchema,
  parse,
  requestPathLimit,
  requestPathSchema,
  signRequestSchema,
} from '#contract';
import vectors from '../vectors/okx-sign-vectors.json' with { type: 'json' };

const base = 'https://host.example';

describe('requestPathSchema', () => {
  it("accepts every REST request path from other people's signatures", () => {
    const paths = vectors.flatMap((item) => (item.kind === 'rest' ? [item.requestPath] : []));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !requestPathSchema.safeParse(path).success)).toEqual([]);
  });

  it('accepts a percent-encoded query, a plus, commas and dots in names', () => {
    const paths = [
      '/api/v5/account/balance?ccy=BTC,ETH',
      '/api/v5/x?a=%20b+c&d=%E4%B8%AD',
      '/api/v5/x?a=../b',
      '/api/v5/.well/a..b?c=?',
    ];
    expect(paths.filter((path) => requestPathSchema.safeParse(path).success)).toEqual(paths);
  });

  it('accepts one spelling of a path only', () => {
    const path = '/api/v5/asset/transfer';
    const others = [
      `${path}/`,
      `${path}//`,
      '/api/v5//asset/transfer',
      '//api/v5/asset/transfer',
      '/api/v5/asset//transfer',
      '/api/v5/asset/./transfer',
      '/api/v5/x/../asset/transfer',
      '/api/v5/asset/..;/asset/transfer',
      '/api/v5/asset%2ftransfer',
      '/api/v5/asset%2Ftransfer',
      '/api/v5/asset%5ctransfer',
      '/api/v5/asset/%74ransfer',
      '/api/v5/asset/%2574ransfer',
      '/api/v5/asset/transfer%20',
      '/api/v5/asset/transfer%00',
      '/api/v5/asset/transfer%3Fa=b',
      '/api/v5/asset/transfer;a=b',
      '/api/v5/asset;a=b/transfer',
      '/api/v5/asset/transfer,',
      '/api/v5/asset/@transfer',
      '/api/v5/asset:transfer',
      '/Api/v5/asset/transfer',
      '/api/V5/asset/transfer',
    ];
    expect(others.filter((other) => requestPathSchema.safeParse(other).success)).toEqual([]);
    expect(requestPathSchema.safeParse(`${path}?a=%2F//..;`).success).toBe(true);
  });

  it('refuses a path that is not sent as written', () => {
    const paths = [
      '',
      '/api/v5/',
      'api/v5/account/balance',
      '/api/v4/account/balance',
      '/API/v5/account/balance',
      '//evil.example/api/v5/account/balance',
      'https://www.okx.com/api/v5/account/balance',
      '/api/v5/account/balance ',
      '/api/v5/account/bal ance',
      '/api/v5/account/balance#x',
      '/api/v5/account/balance?a=%',
      '/api/v5/account/balance?a=%2',
      '/api/v5/account/balance?a=%GG',
      '/api/v5/account/balance?a="b"',
      "/api/v5/account/balance?a='b'",
      '/api/v5/account/balance?a=<b>',
      '/api/v5/account/balance?a={b}',
      '/api/v5/account/balance?a=b|c',
      '/api/v5/account/balance?a=\u4e2d',
      '/api/v5/account\\balance',
      '/api/v5/account/balance\n',
      '/api/v5/account/balance\r\nHost: evil.example',
      '/api/v5/account/balance?',
      '/api/v5/../balance',
      '/api/v5/account/./balance',
      '/api/v5/account/..',
      '/api/v5/account/.?a=b',
      '/api/v5/account/%2e%2E/balance',
      '/api/v5/account/.%2e/balance',
    ];
    expect(paths.filter((path) => requestPathSchema.safeParse(path).success)).toEqual([]);
  });

  it('accepts only paths that a URL parser does not change', () => {
    const unit = fc.constantFrom(...'abz09/.?&=%2eE5+,;:@!$\'()*[]~_-"<>^`{|}\\# \u00e9');
    let taken = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (tail) => {
        const path = `/api/v5/${tail}`;
        if (!requestPathSchema.safeParse(path).success) return;
        taken++;
        const url = new URL(path, base);
        expect([url.origin, url.pathname + url.search]).toEqual([base, path]);
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it(`accepts ${requestPathLimit} characters and refuses one more`, () => {
    const path = (length: number) => `/api/v5/${'a'.repeat(length - 8)}`;
    expect(
      [requestPathLimit, requestPathLimit + 1].map(
        (length) => requestPathSchema.safeParse(path(length)).success,
      ),
    ).toEqual([true, false]);
  });

  it('takes linear time for a path made to provoke backtracking', () => {
    const paths = ['/.a'.repeat(2700), '/%2e%2'.repeat(1300), '?'.repeat(8000), '%2'.repeat(4000)];
    const startedAt = performance.now();
    for (const path of paths) requestPathSchema.safeParse(`/api/v5${path} `);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('signRequestSchema', () => {
  const requestPath = '/api/v5/trade/order';

  it('accepts a POST with and without a body, and a GET without one', () => {
    const requests = [
      { method: 'POST', requestPath, body: '{"sz":"2"}' },
      { method: 'POST', requestPath, body: '' },
      { method: 'GET', requestPath, body: '' },
    ];
    expect(requests.map((request) => signRequestSchema.parse(request))).toEqual(requests);
  });

  it('refuses a body with GET, and explains where its parameters go', () => {
    expect(() =>
      parse(signRequestSchema, { method: 'GET', requestPath, body: '{}' }, 'request'),
    ).toThrow('body: must be empty for GET, because a GET has its parameters in the path.');
  });

  it.each(['{"sz":"2"}', '[{"sz":"2"}]', ' {"sz":"2"}\n', '{}', '[]', '{"tag":"\\u0000"}'])(
    'accepts the body %j as it will be sent',
    (body) => {
      const request = { method: 'POST', requestPath, body };
      expect(signRequestSchema.parse(request)).toEqual(request);
    },
  );

  it.each([
    '\uFEFF{"sz":"2"}',
    '{"sz":"2"}\uFEFF',
    "{'sz':'2'}",
    '{"sz":"2",}',
    '{"sz":"2"',
    'sz=2&px=1',
    '{sz: 2}',
    '{"sz":NaN}',
    '{"a":1}{"b":2}',
    '"text"',
    '2',
    'null',
    ' ',
    '\u00a0{}',
    '// a comment\n{}',
  ])('refuses the body %j, which OKX would not read', (body) => {
    const request = { method: 'POST', requestPath, body };
    expect(() => parse(signRequestSchema, request, 'request')).toThrow(
      'body: must be a JSON object or list, without a byte order mark at its beginning.',
    );
  });

  it('refuses a lone surrogate, a body that is too long, and unknown fields', () => {
    const requests = [
      { method: 'POST', requestPath, body: '\ud800' },
      { method: 'POST', requestPath, body: 'a'.repeat(bodyLimit + 1) },
      { method: 'POST', requestPath, body: null },
      { method: 'POST', requestPath },
      { method: 'POST', requestPath, body: '', timestamp: '2026-11-20T08:00:00.000Z' },
      { method: 'post', requestPath, body: '' },
      { method: 'PATCH', requestPath, body: '' },
    ];
    expect(requests.filter((request) => signRequestSchema.safeParse(request).success)).toEqual([]);
  });
});

describe('methodSchema', () => {
  it('accepts the four methods', () => {
    expect(methodSchema.options).toEqual(['GET', 'POST', 'PUT', 'DELETE']);
  });
});

describe('loginTimestampSchema', () => {
  it('accepts ten digits', () => {
    const texts = ['1597026383', '0597026383', '159702638', '15970263830', '1597026383.0', ''];
    expect(texts.filter((text) => loginTimestampSchema.safeParse(text).success)).toEqual([
      '1597026383',
    ]);
  });
});
