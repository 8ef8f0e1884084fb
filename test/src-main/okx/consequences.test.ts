import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequenceSchema, type SignRequest } from '#contract';
import { consequencesOf } from '../../../src-main/okx/consequences.ts';
import { endpoints } from '../../../src-main/okx/endpoints.ts';
import { requirementOf } from '../../../src-main/okx/permissions.ts';

const long = 'x'.repeat(600);

/** Members that OKX documents, with values that it takes, and a few at the limits. */
const members = {
  subAcct: ['grid01', 'grid01,grid02', long],
  apiKey: ['37c541a1', long],
  perm: ['trade', 'read_only,trade', '', 'all'],
  ip: ['', '203.0.113.7', '0.0.0.0/0', Array.from({ length: 21 }, (_, n) => `1.1.1.${n}`).join()],
  pwd: ['Abc12345'],
  ccy: ['USDT', long],
  amt: ['1', 1e21, long],
  dest: ['3', '4'],
  toAddr: ['15651000000', long],
  areaCode: ['86', long],
  toAddrType: ['1', '2'],
  chain: ['USDT-TRC20', long],
  fee: ['0.1'],
  from: ['6', '18'],
  to: ['6', '18'],
  type: ['0', '1', '2', '3', '4'],
  loanTrans: [true, 'false'],
  fromSubAccount: ['a'],
  toSubAccount: ['b'],
  fromAcct: ['0', long],
  toAcct: ['0', 'a'],
  legs: [[{}], []],
  side: ['borrow', 'repay', 'purchase', 'redempt'],
  sz: ['1'],
  szCcy: ['USDT'],
  rfqAmt: ['1'],
  rfqCcy: ['USD'],
  invoice: ['lnbc1', long],
  paymentAcctId: ['1'],
  paymentMethod: ['SEPA'],
  canTransOut: [true, 'false'],
} as const;

const body = fc.record(
  Object.fromEntries(
    Object.entries(members).map(([name, values]) => [name, fc.constantFrom<unknown>(...values)]),
  ),
);
const posts = endpoints.filter(({ method, effect }) => method === 'POST' && effect !== 'reads');

describe('consequencesOf', () => {
  it('describes any body within the limits of the contract', () => {
    const kinds = new Set<string>();
    const described = fc.property(fc.constantFrom(...posts), body, ({ method, path }, members) => {
      const request: SignRequest = { method, requestPath: path, body: JSON.stringify(members) };
      const found = consequencesOf(request, requirementOf(method, path));
      expect(consequenceSchema.array().safeParse(found).error).toBeUndefined();
      for (const { kind } of found) kinds.add(kind);
    });
    fc.assert(described, { seed: 6, numRuns: 5000 });
    const all = consequenceSchema.options.map(({ shape }) => shape.kind.value);
    expect([...kinds].toSorted()).toEqual(all.filter((kind) => kind !== 'suspected').toSorted());
  });

  it('reads an IP allowlist of an array, a number or null as no description', () => {
    const path = '/api/v5/users/subaccount/apikey';
    const found = [['203.0.113.7'], 3405803783, null].map((ip) =>
      consequencesOf(
        { method: 'POST', requestPath: path, body: JSON.stringify({ subAcct: 'grid01', ip }) },
        requirementOf('POST', path),
      ),
    );
    const unreadable = { kind: 'unreadable', worst: 'grants', reason: 'member', member: 'ip' };
    expect(found).toEqual(Array(3).fill([unreadable]));
  });
});
