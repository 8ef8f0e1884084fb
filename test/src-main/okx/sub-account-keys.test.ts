import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type SubAccountKey, subAccountKeySchema } from '#contract';
import { OkxClient } from '../../../src-main/okx/client.ts';
import { listSubAccountKeys } from '../../../src-main/okx/sub-account-keys.ts';
import { createClientContext } from '../../support/client-context.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';
import { errorOf } from '../../support/refusal.ts';
import type { Fault } from '../../support/simulator/fault.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import type { SimulatedKey } from '../../support/simulator/simulated-key.ts';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../support/simulator/simulator.ts';

const bots: readonly SimulatedKey[] = ['7d0f3f0e-11a6-4e43-9a0b-5d6f2f1c8a01', 'k2'].map(
  (apiKey, index) => ({
    ...exchangeKey,
    ...{ apiKey, secretKey: `secret ${index}`, passphrase: `phrase ${index}`, uid: '1001' },
    ...{ label: `bot ${index}`, createdAt: Date.parse('2026-10-01T12:30:00.250Z') + index },
    permissions: index === 0 ? ['trade', 'read_only'] : ['read_only'],
    ipAllowlist: index === 0 ? ['2001:DB8:0:0::7', '203.0.113.0/24'] : [],
  }),
);
const accounts = [{ uid: '1001', mainUid: exchangeKey.uid, name: "o'neil's bot" }];

let simulator: Simulator;
afterEach(() => simulator.close());

type Asked = {
  readonly exchange?: Partial<SimulatorOptions>;
  readonly subAccount?: string;
  readonly correctClock?: boolean;
};

async function listing(asked: Asked = {}): Promise<readonly SubAccountKey[]> {
  const keys = [exchangeKey, ...bots];
  simulator = await startSimulator({ keys, accounts, ...asked.exchange });
  const world = createClientContext();
  return await listSubAccountKeys(new OkxClient(world), {
    entry: { site: 'global', environment: 'live', hosts: { rest: simulator.url } },
    lend: lending(exchangeKey),
    subAccount: asked.subAccount ?? "o'neil's bot",
    correctClock: asked.correctClock ?? false,
  });
}

function digest(apiKey: string): string {
  return createHash('sha256').update(apiKey).digest('hex');
}

describe('listSubAccountKeys', () => {
  it('returns the permissions, addresses and date of each key, but not the key', async () => {
    const listed = await listing();
    expect(listed).toEqual([
      {
        label: 'bot 0',
        apiKeyEnding: '8a01',
        apiKeyDigest: digest(bots[0]?.apiKey ?? ''),
        permissions: ['read_only', 'trade'],
        ipAllowlist: ['2001:db8::7', '203.0.113.0/24'],
        createdAt: '2026-10-01T12:30:00.250Z',
      },
      {
        label: 'bot 1',
        apiKeyEnding: '',
        apiKeyDigest: digest('k2'),
        permissions: ['read_only'],
        ipAllowlist: [],
        createdAt: '2026-10-01T12:30:00.251Z',
      },
    ]);
    expect(listed.map((key) => subAccountKeySchema.parse(key))).toEqual(listed);
    expect(JSON.stringify(listed)).not.toContain(bots[0]?.apiKey);
  });

  it('sends one request with the name of the sub-account', async () => {
    await listing();
    expect(simulator.received).toMatchObject([
      { path: '/api/v5/users/subaccount/apikey', query: 'subAcct=o%27neil%27s%20bot', code: '0' },
    ]);
  });

  it("corrects the clock with the owner's consent, and is refused without", async () => {
    const exchange = { now: () => Date.now() + 45_000 };
    expect(await listing({ exchange, correctClock: true })).toHaveLength(2);
    await simulator.close();
    expect(await errorOf(() => listing({ exchange }))).toMatchObject({
      code: 'OKX_REFUSED',
      okxCode: '50102',
    });
  });

  it('masks a label that is a key', async () => {
    const [bot] = bots;
    const keys = [exchangeKey, { ...exchangeKey, ...bot, label: `a ${bot?.apiKey}` }].concat({
      ...exchangeKey,
      ...{ apiKey: 'another key of it', uid: '1001', label: exchangeKey.passphrase },
    });
    const listed = await listing({ exchange: { keys } });
    expect(listed.map(({ label }) => label)).toEqual(['a ****', '****']);
  });

  it.each<[what: string, asked: Asked, okxCode: string]>([
    ['a sub-account that there is not', { subAccount: 'gridbot02' }, '59510'],
    [
      'a key that may not read',
      { exchange: { keys: [{ ...exchangeKey, permissions: ['trade'] }] } },
      '50120',
    ],
    ['a key of a sub-account', { exchange: { keys: [{ ...exchangeKey, mainUid: '1' }] } }, '59500'],
    ['a key that is deleted', { exchange: { keys: bots } }, '50119'],
    ['an account that OKX keeps waiting', told(refuse('50013')), '50013'],
    ['a time that OKX does not tell', { ...told(refuse('50026')), correctClock: true }, '50026'],
  ])('passes a refusal of OKX on: %s', async (_what, asked, okxCode) => {
    expect(await errorOf(() => listing(asked))).toMatchObject({ code: 'OKX_REFUSED', okxCode });
  });

  it('masks the credentials that a refusal quotes', async () => {
    const { apiKey } = exchangeKey;
    const quoting = told(refuse('50110', { address: '203.0.113.9', apiKey }));
    const error = await errorOf(() => listing(quoting));
    const said = "Your IP 203.0.113.9 is not included in your API key's **** IP whitelist.";
    expect(error).toMatchObject({ okxSaid: said, message: expect.stringContaining(said) });
  });

  const row = { label: 'a', apiKey: 'k', perm: 'trade', ip: '', ts: '1790857800250' };
  it.each<[what: string, data: unknown]>([
    ['no list', {}],
    ['a key without its name', [{ ...row, label: undefined }]],
    ['a key without an API key', [{ ...row, apiKey: '' }]],
    ['an unknown permission', [{ ...row, perm: 'read_only,stake' }]],
    ['no permission', [{ ...row, perm: '' }]],
    ['a time in seconds', [{ ...row, ts: '1790857800' }]],
    ['a time that is a number', [{ ...row, ts: 1_790_857_800_250 }]],
    ['more keys than an account can have', Array(51).fill(row)],
  ])('refuses %s as unreadable', async (_what, data) => {
    const answer = told({ status: 200, body: { code: '0', data, msg: '' } });
    expect(await errorOf(() => listing(answer))).toMatchObject({ code: 'OKX_ANSWER_UNREADABLE' });
  });

  it('returns null for addresses that it cannot parse', async () => {
    const data = [{ ...row, ip: 'office' }];
    const listed = await listing(told({ status: 200, body: { code: '0', data, msg: '' } }));
    expect(listed).toMatchObject([{ ipAllowlist: null }]);
  });

  it.each([
    ['an empty name', ''],
    ['a name of 65 characters', 'a'.repeat(65)],
    ['half a character', '\ud83d'],
  ])('refuses %s before anything is sent', async (_what, subAccount) => {
    expect(await errorOf(() => listing({ subAccount }))).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'subAccount',
    });
    expect(simulator.received).toEqual([]);
  });
});

function told(answer: (Fault & { kind: 'answer' })['answer']): Asked {
  return { exchange: { fault: () => ({ kind: 'answer', answer }) } };
}
