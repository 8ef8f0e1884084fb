import { afterEach, describe, expect, it } from 'vitest';
import { askAs, type OwnerRequest } from './key-owner.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, startSimulator } from './simulator.ts';

const master: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-pass1',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['127.0.0.1'],
  label: 'master',
  uid: '1000',
  mainUid: '1000',
  holdings: [],
};
const bot: SimulatedKey = {
  ...master,
  apiKey: '00000000-0000-4000-8000-000000000001',
  ipAllowlist: ['203.0.113.7', '2001:db8::/32'],
  label: 'bot',
  uid: '1001',
  createdAt: Date.parse('2026-10-01T00:00:00.000Z'),
};
const others = {
  demo: { ...bot, apiKey: '00000000-0000-4000-8000-000000000002', environment: 'demo' },
  second: { ...bot, apiKey: '00000000-0000-4000-8000-000000000003', uid: '1002' },
  stranger: { ...bot, apiKey: '00000000-0000-4000-8000-000000000004', uid: '9', mainUid: '8' },
} as const satisfies Readonly<Record<string, SimulatedKey>>;
const accounts = [
  { uid: '1001', mainUid: '1000', name: 'gridbot01' },
  { uid: '1002', mainUid: '1000', name: 'tracker02' },
  { uid: '9', mainUid: '8', name: 'foreign01' },
];
const now = Date.parse('2026-11-20T08:00:00.000Z');
const path = '/api/v5/users/subaccount';

let simulator: Simulator;
afterEach(() => simulator.close());

async function start(over: Partial<SimulatedKey> = {}): Promise<void> {
  const keys = [{ ...master, ...over }, bot, ...Object.values(others)];
  simulator = await startSimulator({ keys, accounts, now: () => now });
}

async function answer(request: OwnerRequest, as: SimulatedKey = master): Promise<unknown> {
  return (await askAs(simulator, as, request)).body;
}

function get(query: string): OwnerRequest {
  return { requestPath: `${path}/${query}` };
}

function post(name: string, body: object | string): OwnerRequest {
  return { method: 'POST', requestPath: `${path}/${name}`, body };
}

const wanted = {
  subAcct: 'gridbot01',
  label: 'second',
  passphrase: 'Secret-123',
  perm: 'read_only,trade',
  ip: '203.0.113.8, 2001:db8:1::/48',
};
const listed = {
  apiKey: bot.apiKey,
  label: 'bot',
  perm: 'read_only,trade',
  ip: '203.0.113.7,2001:db8::/32',
  ts: '1790812800000',
};

describe('the keys of sub-accounts', () => {
  it("are listed for a main account's key, only of its own sub-accounts and environment", async () => {
    await start();
    expect(await answer(get('apikey?subAcct=gridbot01'))).toEqual({
      code: '0',
      data: [listed],
      msg: '',
    });
    expect(await answer(get(`apikey?subAcct=gridbot01&apiKey=${bot.apiKey}`))).toMatchObject({
      data: [listed],
    });
  });

  it("are created in OKX's form, work at once, and are listed", async () => {
    await start();
    const made = await answer(post('apikey', wanted));
    expect(made).toEqual({
      code: '0',
      data: [
        {
          ...wanted,
          ip: '203.0.113.8,2001:db8:1::/48',
          apiKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
          secretKey: expect.stringMatching(/^[0-9A-F]{32}$/),
          ts: String(now),
        },
      ],
      msg: '',
    });
    const list = await answer(get('apikey?subAcct=gridbot01'));
    expect(list).toMatchObject({ data: [{ label: 'bot' }, { label: 'second' }] });
    expect(JSON.stringify(list)).not.toMatch(/secretKey|passphrase/);
  });

  it('can only read if no permission is requested', async () => {
    await start();
    const { perm: _, ip: __, ...less } = wanted;
    expect(await answer(post('apikey', less))).toMatchObject({
      data: [{ perm: 'read_only', ip: '' }],
    });
  });

  it('are edited only in the passed fields', async () => {
    await start();
    const which = { subAcct: 'gridbot01', apiKey: bot.apiKey };
    const unbound = await answer(post('modify-apikey', { ...which, ip: '' }));
    const renamed = await answer(
      post('modify-apikey', { ...which, label: 'b', perm: 'read_only' }),
    );
    expect([unbound, renamed]).toEqual([
      { code: '0', data: [{ ...listed, subAcct: 'gridbot01', ip: '' }], msg: '' },
      {
        code: '0',
        data: [{ ...listed, subAcct: 'gridbot01', ip: '', label: 'b', perm: 'read_only' }],
        msg: '',
      },
    ]);
  });

  it('do not exist after they are deleted', async () => {
    await start();
    const gone = post('delete-apikey', { subAcct: 'gridbot01', apiKey: bot.apiKey });
    expect(await answer(gone)).toEqual({ code: '0', data: [{ subAcct: 'gridbot01' }], msg: '' });
    const from = { ...bot, ipAllowlist: [] };
    expect([await answer(get('list'), from), await answer(gone)]).toMatchObject([
      { code: '50119' },
      { code: '59506' },
    ]);
  });

  it.each<[what: string, request: OwnerRequest, code: string]>([
    ['a sub-account of somebody else', get('apikey?subAcct=foreign01'), '59510'],
    [
      'a key of another sub-account',
      get(`apikey?subAcct=gridbot01&apiKey=${others.second.apiKey}`),
      '59506',
    ],
    ['no sub-account', get('apikey'), '50014'],
    ['no label', post('apikey', { ...wanted, label: '' }), '50014'],
    ['no passphrase', post('apikey', { ...wanted, passphrase: undefined }), '50014'],
    ['a weak passphrase', post('apikey', { ...wanted, passphrase: 'secret-123' }), '59505'],
    ['an unknown permission', post('apikey', { ...wanted, perm: 'read' }), '51000'],
    ['a number for a text', post('apikey', { ...wanted, label: 7 }), '51000'],
    ['no body', post('apikey', ''), '50000'],
    ['a body cut short', post('apikey', '{"subAcct":'), '50002'],
    ['a list', post('apikey', '[]'), '50002'],
    [
      'a form',
      { ...post('apikey', 'subAcct=a'), headers: { 'Content-Type': 'text/plain' } },
      '50006',
    ],
    [
      'a master key to edit',
      post('modify-apikey', { subAcct: 'gridbot01', apiKey: master.apiKey }),
      '59506',
    ],
  ])('refuse %s', async (_what, request, code) => {
    await start();
    expect(await answer(request)).toMatchObject({ code });
  });

  it("need a main account's key with Trade and bound IPs to create, but only Read to list", async () => {
    const codes: unknown[] = [];
    for (const over of [{ permissions: ['read_only'] }, { ipAllowlist: [] }] as const) {
      await start(over);
      codes.push([
        await answer(get('apikey?subAcct=gridbot01')),
        await answer(post('apikey', wanted)),
      ]);
      await simulator.close();
    }
    await start();
    const sub = { ...bot, ipAllowlist: ['127.0.0.1'] };
    simulator.keys.edit(bot.apiKey, { ipAllowlist: ['127.0.0.1'] });
    codes.push([
      await answer(get('apikey?subAcct=gridbot01'), sub),
      await answer(post('apikey', wanted), sub),
    ]);
    expect(codes).toMatchObject([
      [{ code: '0' }, { code: '50120' }],
      [{ code: '0' }, { code: '50035' }],
      [{ code: '59500' }, { code: '59500' }],
    ]);
  });

  it('belong to sub-accounts that are listed by name, including frozen ones', async () => {
    await start();
    simulator.accounts.freeze('1002');
    const { data } = (await answer(get('list'))) as { data: unknown }; // compared below
    const common = { canTransOut: true, frozenFunc: [], gAuth: false, ifDma: false, mobile: '' };
    const account = (uid: string, name: string, enable: boolean) => ({
      ...{ ...common, uid, enable, subAcct: name, label: name, firstLvSubAcct: name },
      ...{ subAcctLv: '1', type: '1', ts: '1767225600000' },
    });
    expect(data).toEqual([account('1001', 'gridbot01', true), account('1002', 'tracker02', false)]);
    expect(await answer(get('list?enable=false'))).toMatchObject({ data: [{ uid: '1002' }] });
    expect(await answer(get('list?subAcct=gridbot01'))).toMatchObject({ data: [{ uid: '1001' }] });
  });
});
