import { describe, expect, it } from 'vitest';
import { okxErrors } from '../../../src-main/okx/okx-errors.ts';
import { explainRefusal } from '../../../src-main/okx/refusal-explanation.ts';

const config = { method: 'GET', requestPath: '/api/v5/account/config' } as const;
const bills = { method: 'GET', requestPath: '/api/v5/asset/bills?limit=100' } as const;
const order = { method: 'POST', requestPath: '/api/v5/trade/order' } as const;
const unknown = { method: 'GET', requestPath: '/api/v5/no/such' } as const;

describe('explainRefusal', () => {
  it.each([
    ['50011', config, 'It takes 5 requests in 2 s.'],
    ['50011', bills, 'It takes 6 requests in 1 s.'],
    ['50030', config, 'It needs Read.'],
    ['50120', order, 'It needs Trade.'],
  ] as const)("adds the endpoint's detail to %s", (code, asked, detail) => {
    const known = okxErrors.get(code);
    expect(explainRefusal(code, asked)).toEqual({
      ...known,
      explanation: `${known?.explanation} ${detail}`,
    });
  });

  it('adds nothing to other codes, or for an unknown endpoint', () => {
    expect([
      explainRefusal('50113', config),
      explainRefusal('50011', unknown),
      explainRefusal('50030', unknown),
      explainRefusal('51000', config),
    ]).toEqual([okxErrors.get('50113'), okxErrors.get('50011'), okxErrors.get('50030'), undefined]);
  });
});
