import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestPathPattern } from '#contract';
import {
  emptyDraft,
  encodeRest,
  requestOf,
  takePastedPath,
} from '../../../../src-renderer/screens/sign/request-draft.ts';

describe('requestOf', () => {
  it('joins path and query, with or without the question mark', () => {
    const paths = ['', 'ccy=BTC', '?ccy=BTC'].map(
      (query) => requestOf({ ...emptyDraft, query }).requestPath,
    );
    expect(paths).toEqual([
      '/api/v5/account/balance',
      '/api/v5/account/balance?ccy=BTC',
      '/api/v5/account/balance?ccy=BTC',
    ]);
  });

  it('appends a query to one that was typed after the path', () => {
    const draft = { ...emptyDraft, path: '/api/v5/a?b=c', query: 'd=e' };
    expect(requestOf(draft).requestPath).toBe('/api/v5/a?b=c&d=e');
  });

  it('leaves out the body of a GET', () => {
    const bodies = (['GET', 'POST'] as const).map(
      (method) => requestOf({ ...emptyDraft, method, body: '{}' }).body,
    );
    expect(bodies).toEqual(['', '{}']);
  });
});

describe('takePastedPath', () => {
  it.each([
    ['https://www.okx.com/api/v5/a?b=c?d', { path: '/api/v5/a', query: 'b=c?d' }],
    [' https://127.0.0.1:8080/api/v5/a ', { path: '/api/v5/a' }],
    ['/api/v5/a?b', { path: '/api/v5/a', query: 'b' }],
    ['/api/v5/', { path: '/api/v5/' }],
    [' https://web3.okx.com/api/v5/dex?a=b', { path: 'https://web3.okx.com/api/v5/dex?a=b' }],
  ])('takes %s apart', (text, parts) => {
    expect(takePastedPath(text)).toEqual(parts);
  });
});

describe('encodeRest', () => {
  it('makes any text sendable, and does not change one that already is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeRest(text);
        expect([requestPathPattern.test(`/api/v5/x?q=${encoded}`), encodeRest(encoded)]).toEqual([
          true,
          encoded,
        ]);
      }),
    );
  });

  it('encodes as OKX decodes', () => {
    expect(encodeRest("it's 50% of 鍵, %41")).toBe('it%27s%2050%25%20of%20%E9%8D%B5,%20%41');
  });
});
