import { describe, expect, it } from 'vitest';
import { questionsAbout, uncertaintyOf } from '../../../src-main/okx/outcome.ts';

const order = '/api/v5/trade/order';

function asked(path: string, body: unknown): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return questionsAbout({ requestPath: `/api/v5/${path}`, body: text });
}

describe('questionsAbout', () => {
  it.each([
    ['trade/order', { instId: 'BTC-USDT', clOrdId: 'a1' }, `${order}?instId=BTC-USDT&clOrdId=a1`],
    ['trade/cancel-order', { instId: 'B-C', ordId: '12' }, `${order}?instId=B-C&ordId=12`],
    [
      'trade/amend-order',
      { instId: 'B-C', ordId: '12', clOrdId: 'a1' },
      `${order}?instId=B-C&clOrdId=a1`,
    ],
    ['trade/order-algo', { algoClOrdId: 'x' }, '/api/v5/trade/order-algo?algoClOrdId=x'],
    ['trade/cancel-algos', [{ algoId: '7' }], '/api/v5/trade/order-algo?algoId=7'],
    ['sprd/order', { clOrdId: 'a1' }, '/api/v5/sprd/order?clOrdId=a1'],
    ['asset/transfer', { clientId: 't1' }, '/api/v5/asset/transfer-state?clientId=t1'],
    ['asset/subaccount/transfer', { clientId: 't' }, '/api/v5/asset/transfer-state?clientId=t'],
    ['asset/withdrawal', { clientId: 'w' }, '/api/v5/asset/withdrawal-history?clientId=w'],
    ['asset/convert/trade', { clTReqId: 'c' }, '/api/v5/asset/convert/history?clTReqId=c'],
  ])('finds how to ask what became of %s', (path, body, question) => {
    expect(asked(path, body)).toEqual([question]);
  });

  it('asks about each of a batch, at most three', () => {
    const batch = [1, 2, 3, 4].map((n) => ({ instId: 'BTC-USDT', clOrdId: `a${n}` }));
    const questions = [1, 2, 3].map((n) => `${order}?instId=BTC-USDT&clOrdId=a${n}`);
    expect(asked('trade/batch-orders', batch)).toEqual(questions);
  });

  it.each([
    ['an order without an id', 'trade/order', { instId: 'BTC-USDT', sz: '1' }],
    ['an order without its instrument', 'trade/order', { clOrdId: 'a1' }],
    ['an id that is no text', 'trade/order', { instId: 'BTC-USDT', clOrdId: 7 }],
    ['an endpoint that no request tells about', 'account/set-leverage', { lever: '3' }],
    ['a body that is no JSON', 'trade/order', '{'],
    ['no body', 'trade/order', ''],
  ])('finds nothing to ask about %s', (_name, path, body) => {
    expect(asked(path, body)).toEqual([]);
    const request = { method: 'POST', requestPath: `/api/v5/${path}`, body: '' } as const;
    expect(uncertaintyOf(request).map(({ name }) => name)).toEqual([
      'outcomeUnknown',
      'outcomeLook',
    ]);
  });
});

describe('uncertaintyOf', () => {
  it('is none for a GET, which changes nothing', () => {
    expect(uncertaintyOf({ method: 'GET', requestPath: order, body: '' })).toEqual([]);
  });
});
