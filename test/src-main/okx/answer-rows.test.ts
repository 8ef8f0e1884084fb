import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestResult, rowsOf } from '../../../src-main/okx/answer-rows.ts';

const done = { ordId: '1', sCode: '0', sMsg: '' };
const failed = { ordId: '', clOrdId: 'a', sCode: '51008', sMsg: 'Insufficient' };
const lost = { ordId: '', clOrdId: 'b', sCode: '51149', sMsg: 'Timed out' };
const post = { method: 'POST' } as const;

describe('requestResult', () => {
  it.each([
    ['0', [done], 'done'],
    ['0', [], 'done'],
    ['0', [{ ordId: '1' }], 'done'],
    ['0', [done, failed], 'partly'],
    ['0', [failed], 'refused'],
    ['2', [done, failed], 'partly'],
    ['2', [], 'partly'],
    ['2', [failed, failed], 'refused'],
    ['1', [failed], 'refused'],
    ['1', [], 'refused'],
    ['1', [done], 'partly'],
    ['2', [done, done], 'partly'],
    ['0', [{ ordId: '1', subCode: '51008' }], 'refused'],
    ['0', [{ ordId: '1', sCode: '', subCode: '' }], 'done'],
    ['0', { sCode: '51008' }, 'refused'],
    ['1', [{ sCode: '1', subCode: '51149' }], 'unknown'],
    ['1', [lost], 'unknown'],
    ['2', [done, lost], 'unknown'],
    ['50004', [], 'unknown'],
    ['50113', [], 'refused'],
  ] as const)('of a POST with code %s and the items %j is %s', (code, data, result) => {
    expect(requestResult({ status: 200, code, data }, post)).toBe(result);
  });

  it('of a GET is never unknown, since it changes nothing', () => {
    const result = requestResult({ status: 500, code: '50026', data: [lost] }, { method: 'GET' });
    expect(result).toBe('refused');
  });

  it('is partly exactly if an item went through and another item or the code says otherwise', () => {
    const rows = fc.array(fc.constantFrom(done, failed), { maxLength: 20 });
    const codes = fc.constantFrom('0', '1', '2');
    fc.assert(
      fc.property(rows, codes, (data, code) => {
        const isPartly = requestResult({ status: 200, code, data }, post) === 'partly';
        const isMixed = data.includes(done) && (data.includes(failed) || code !== '0');
        expect(isPartly).toBe(isMixed || (code === '2' && data.length === 0));
      }),
    );
  });
});

describe('rowsOf', () => {
  it('keeps the place of an item, its ids that are there, and OKX’s words', () => {
    const odd = { algoId: 7, attachAlgoClOrdId: 'x'.repeat(200), tag: 't', sCode: '0' };
    expect(rowsOf([{}, { ...failed, subCode: '' }, odd])).toEqual([
      {
        index: 1,
        result: 'failed',
        ids: { clOrdId: 'a' },
        okxCode: '51008',
        subCode: null,
        said: 'Insufficient',
      },
      { index: 2, result: 'done', ids: {}, okxCode: '0', subCode: null, said: '' },
    ]);
  });

  it('reads any data without failing', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => Array.isArray(rowsOf(data))));
  });
});
