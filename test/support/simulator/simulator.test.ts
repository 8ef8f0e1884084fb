import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restHeaders } from '../../../src-main/okx/headers.ts';
import { signRest } from '../../../src-main/okx/sign.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, startSimulator } from './simulator.ts';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const key: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Tést-pass1',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['127.0.0.1', '2001:db8::/32'],
  label: 'grid bot',
  uid: '44705892343619585',
  mainUid: '44705892343619584',
  holdings: [
    { currency: 'USDT', available: '1250.5', frozen: '249.5', usdPrice: '1' },
    { currency: 'BTC', available: '0.125', frozen: '0', usdPrice: '96000' },
  ],
};
const others = {
  demo: { ...key, apiKey: '00000000-0000-4000-8000-000000000001', environment: 'demo' },
  elsewhere: {
    ...key,
    apiKey: '00000000-0000-4000-8000-000000000002',
    ipAllowlist: ['203.0.113.0/24', '2001:db8::7'],
  },
  tradeOnly: { ...key, apiKey: '00000000-0000-4000-8000-000000000003', permissions: ['trade'] },
} as const satisfies Readonly<Record<string, SimulatedKey>>;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ keys: [key, ...Object.values(others)], now: () => now });
});
afterAll(() => simulator.close());

type Asked = {
  readonly as?: SimulatedKey;
  readonly requestPath?: string;
  readonly at?: number;
  readonly environment?: 'live' | 'demo';
  /** Replaces headers; `undefined` removes one. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

/** Sends a request as Signet would, with its own signature and headers. */
async function ask(asked: Asked = {}): Promise<{ status: number; body: unknown }> {
  const { as = key, requestPath = '/api/v5/account/config', at = now } = asked;
  const timestamp = new Date(at).toISOString();
  const request = { timestamp, method: 'GET', requestPath, body: '' } as const;
  const { signature } = signRest({ ...request, secretKey: Buffer.from(as.secretKey) });
  const headers = restHeaders({
    ...{ apiKey: as.apiKey, passphrase: as.passphrase, timestamp, signature },
    environment: asked.environment ?? as.environment,
  });
  const given = Object.entries({ ...headers, ...asked.headers });
  const kept = given.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(simulator.url + requestPath, { headers: kept });
  return { status: response.status, body: await response.json() };
}

async function refusalOf(asked: Asked): Promise<unknown> {
  const { status, body } = await ask(asked);
  const { code, msg } = body as { code: string; msg: string }; // each test compares both
  return [status, code, msg];
}

describe('the simulator', () => {
  it('returns its time without a key', async () => {
    const response = await fetch(`${simulator.url}/api/v5/public/time`);
    expect(await response.json()).toEqual({ code: '0', data: [{ ts: String(now) }], msg: '' });
  });

  it("accepts Signet's own request and describes the key", async () => {
    expect(await ask()).toMatchObject({
      status: 200,
      body: {
        code: '0',
        msg: '',
        data: [
          {
            perm: 'read_only,trade',
            ip: '127.0.0.1,2001:db8::/32',
            label: 'grid bot',
            uid: '44705892343619585',
            mainUid: '44705892343619584',
            type: '1',
          },
        ],
      },
    });
  });

  it('accepts a demo key with the header of demo trading', async () => {
    expect(await ask({ as: others.demo })).toMatchObject({ status: 200, body: { code: '0' } });
  });

  it('adds up the balance of the requested currencies, with a signed query', async () => {
    const { body } = await ask({ requestPath: '/api/v5/account/balance?ccy=USDT%2CETH' });
    expect(body).toMatchObject({
      data: [{ totalEq: '1500.00', details: [{ ccy: 'USDT', eq: '1500', frozenBal: '249.5' }] }],
    });
  });

  it('accepts a timestamp 30 s off and refuses one 1 ms further off, in both directions', async () => {
    const offsets = [-30_001, -30_000, 30_000, 30_001];
    const statuses = offsets.map(async (offset) => (await ask({ at: now + offset })).status);
    expect(await Promise.all(statuses)).toEqual([401, 200, 200, 401]);
  });

  it('accepts addresses on the allowlist, wherever requests seem to come from', async () => {
    const answers = ['203.0.113.200', '2001:db8::7', '198.51.100.4', '2001:db8::8'].map(
      async (callerAddress) => {
        const keys = [others.elsewhere];
        const there = await startSimulator({ keys, callerAddress: () => callerAddress });
        const timestamp = new Date().toISOString();
        const prehash = `${timestamp}GET/api/v5/account/config`;
        const sign = createHmac('sha256', key.secretKey).update(prehash).digest('base64');
        const response = await fetch(`${there.url}/api/v5/account/config`, {
          headers: {
            'OK-ACCESS-KEY': others.elsewhere.apiKey,
            'OK-ACCESS-PASSPHRASE': key.passphrase,
            'OK-ACCESS-TIMESTAMP': timestamp,
            'OK-ACCESS-SIGN': sign,
          },
        });
        await there.close();
        return response.status;
      },
    );
    expect(await Promise.all(answers)).toEqual([200, 200, 401, 401]);
  });

  it.each<[name: string, asked: Asked, code: string, msg: string]>([
    [
      'a demo key used live',
      { as: others.demo, environment: 'live' },
      '50101',
      'APIKey does not match current environment.',
    ],
    [
      'a live key used in demo',
      { environment: 'demo' },
      '50101',
      'APIKey does not match current environment.',
    ],
    ['a clock 45 s off', { at: now - 45_000 }, '50102', 'Timestamp request expired'],
    [
      'no API key',
      { headers: { 'OK-ACCESS-KEY': undefined } },
      '50103',
      'Request header OK-ACCESS-KEY can not be empty.',
    ],
    [
      'an empty passphrase',
      { headers: { 'OK-ACCESS-PASSPHRASE': '' } },
      '50104',
      'Request header OK-ACCESS-PASSPHRASE can not be empty.',
    ],
    [
      'another passphrase',
      { headers: { 'OK-ACCESS-PASSPHRASE': 'Test-pass1' } },
      '50105',
      'Request header OK-ACCESS-PASSPHRASE incorrect.',
    ],
    [
      'no signature',
      { headers: { 'OK-ACCESS-SIGN': undefined } },
      '50106',
      'Request header OK-ACCESS-SIGN can not be empty.',
    ],
    [
      'no timestamp',
      { headers: { 'OK-ACCESS-TIMESTAMP': undefined } },
      '50107',
      'Request header OK-ACCESS-TIMESTAMP can not be empty.',
    ],
    [
      'an address not listed',
      { as: others.elsewhere },
      '50110',
      "Your IP 127.0.0.1 is not included in your API key's 00000000-0000-4000-8000-000000000002 IP whitelist.",
    ],
    [
      'what is no API key',
      { headers: { 'OK-ACCESS-KEY': 'grid bot' } },
      '50111',
      'Invalid OK-ACCESS-KEY',
    ],
    [
      'a timestamp in seconds',
      { headers: { 'OK-ACCESS-TIMESTAMP': '1795161600' } },
      '50112',
      'Invalid OK-ACCESS-TIMESTAMP',
    ],
    ['another secret key', { as: { ...key, secretKey: 'Tést-pass1' } }, '50113', 'Invalid Sign'],
    [
      'a signature cut short',
      { headers: { 'OK-ACCESS-SIGN': 'c2lnbg==' } },
      '50113',
      'Invalid Sign',
    ],
    [
      'a key that it does not have',
      { as: { ...key, apiKey: '00000000-0000-4000-8000-00000000ffff' } },
      '50119',
      "API key doesn't exist",
    ],
    [
      'a key without the permission',
      { as: others.tradeOnly },
      '50120',
      "This API key doesn't have permission to use this function",
    ],
  ])('refuses %s', async (_name, asked, code, msg) => {
    expect(await refusalOf(asked)).toEqual([401, code, msg]);
  });

  it('refuses a path that was changed after signing', async () => {
    const signed = '/api/v5/account/balance?ccy=BTC';
    const timestamp = new Date(now).toISOString();
    const sign = createHmac('sha256', key.secretKey).update(`${timestamp}GET${signed}`);
    const headers = {
      'OK-ACCESS-KEY': key.apiKey,
      'OK-ACCESS-PASSPHRASE': key.passphrase,
      'OK-ACCESS-TIMESTAMP': timestamp,
      'OK-ACCESS-SIGN': sign.digest('base64'),
    };
    const sent = [signed, signed.replace('BTC', 'ETH')];
    const answers = sent.map(
      async (path) => (await fetch(simulator.url + path, { headers })).status,
    );
    expect(await Promise.all(answers)).toEqual([200, 401]);
  });

  it('refuses a method that the endpoint does not support, and an unknown path', async () => {
    const post = await fetch(`${simulator.url}/api/v5/account/config`, { method: 'POST' });
    const lost = await fetch(`${simulator.url}/api/v5/account/nothing`);
    const codes = [post, lost].map(async (response) => [response.status, await response.json()]);
    expect(await Promise.all(codes)).toMatchObject([
      [405, { code: '50115' }],
      [404, { code: '404' }],
    ]);
  });
});
