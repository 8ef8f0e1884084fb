import { afterEach, describe, expect, it } from 'vitest';
import { hourMs } from '#contract';
import { askAs, type OwnerRequest } from './key-owner.ts';
import { refuse } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
import { call, loginOf } from './web-socket-caller.ts';

const key: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-pass+1/',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
  label: 'bot',
  uid: '1000',
  mainUid: '1000',
  holdings: [],
};
const now = Date.parse('2026-11-20T08:00:00.000Z');

let simulator: Simulator;
afterEach(() => simulator.close());

async function start(options: Partial<SimulatorOptions> = {}): Promise<void> {
  simulator = await startSimulator({ keys: [key], now: () => now, ...options });
}

async function codeOf(request: OwnerRequest = {}, as: SimulatedKey = key): Promise<unknown> {
  const { body } = await askAs(simulator, as, request);
  return (body as { readonly code: unknown }).code; // every answer of OKX has one
}

describe('a running simulator', () => {
  it('accepts a key that was created meanwhile, and returns its properties', async () => {
    await start();
    const { uid } = key;
    const chosen = { label: 'new', permissions: ['read_only'], ipAllowlist: [] } as const;
    const made = simulator.keys.create({ ...chosen, uid, passphrase: 'Other-pass2' });
    const { body } = await askAs(simulator, made);
    expect(body).toMatchObject({ code: '0', data: [{ label: 'new', perm: 'read_only', ip: '' }] });
  });

  it('refuses a key as soon as its permissions or addresses no longer allow the request', async () => {
    await start();
    const before = await codeOf();
    simulator.keys.edit(key.apiKey, { permissions: ['trade'] });
    const withoutRead = await codeOf();
    simulator.keys.edit(key.apiKey, { permissions: ['read_only'], ipAllowlist: ['203.0.113.7'] });
    expect([before, withoutRead, await codeOf()]).toEqual(['0', '50120', '50110']);
  });

  it('drops a key 14 days after its last use, whatever was requested without it', async () => {
    await start();
    simulator.clock.advance(13 * 24 * hourMs);
    const used = await codeOf();
    simulator.clock.advance(13 * 24 * hourMs);
    await fetch(`${simulator.url}/api/v5/public/time`, {
      headers: { 'OK-ACCESS-KEY': key.apiKey },
    });
    const refused = await codeOf({ headers: { 'OK-ACCESS-SIGN': 'none' } });
    simulator.clock.advance(24 * hourMs);
    expect([used, refused, await codeOf()]).toEqual(['0', '50113', '50119']);
  });

  it('returns a wrong time, and refuses requests that do not follow it', async () => {
    await start();
    simulator.clock.setOffset(-45_000);
    const time = await fetch(`${simulator.url}/api/v5/public/time`);
    expect(await time.json()).toMatchObject({ data: [{ ts: String(now - 45_000) }] });
    expect([await codeOf({ at: now }), await codeOf({ at: now - 45_000 })]).toEqual(['50102', '0']);
  });

  it('freezes and unfreezes an account', async () => {
    await start();
    simulator.accounts.freeze(key.uid);
    const frozen = await codeOf();
    const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
    caller.send(loginOf(key, now));
    expect(await caller.next()).toMatchObject({ event: 'error', code: '60009' });
    simulator.accounts.unfreeze(key.uid);
    expect([frozen, await codeOf()]).toEqual(['50100', '0']);
  });

  it('counts requests per account and endpoint, and those without a key per address', async () => {
    await start({ keepsPace: true });
    const codes = async (count: number) => {
      const all: unknown[] = [];
      for (let index = 0; index < count; index++) all.push(await codeOf());
      return all;
    };
    expect(await codes(6)).toEqual([...Array(5).fill('0'), '50011']);
    expect(await codeOf({ requestPath: '/api/v5/account/balance' })).toBe('0');
    simulator.clock.advance(2000);
    expect(await codes(1)).toEqual(['0']);
    const time = async () => (await fetch(`${simulator.url}/api/v5/public/time`)).status;
    const statuses: number[] = [];
    for (let index = 0; index < 11; index++) statuses.push(await time());
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });

  it('supports three kinds of maintenance, and recovers', async () => {
    await start();
    const answers: unknown[] = [];
    for (const maintenance of ['busy', 'unavailable', 'page', undefined] as const) {
      simulator.conduct.setMaintenance(maintenance);
      const response = await fetch(`${simulator.url}/api/v5/public/time`);
      answers.push([response.status, (await response.text()).slice(0, 15)]);
    }
    expect(answers).toEqual([
      [429, '{"code":"50013"'],
      [503, '{"code":"50001"'],
      [503, '<html>\n<head><t'],
      [200, '{"code":"0","da'],
    ]);
  });

  it('refuses the requested number of times', async () => {
    await start();
    simulator.conduct.refuseNext('50026', 2);
    const open = await fetch(`${simulator.url}/api/v5/public/time`);
    expect([open.status, await codeOf(), await codeOf(), await codeOf()]).toEqual([
      200,
      '50026',
      '50026',
      '0',
    ]);
  });

  it('answers slowly or wrongly until that is reset', async () => {
    await start();
    simulator.conduct.setFault(() => ({ kind: 'slow', ms: 60 }));
    const begun = performance.now();
    expect([await codeOf(), performance.now() - begun > 50]).toEqual(['0', true]);
    const documented = { ...refuse('50119'), status: 200 };
    simulator.conduct.setFault(() => ({ kind: 'answer', answer: documented }));
    expect(await askAs(simulator, key)).toEqual(documented);
    simulator.conduct.setFault(undefined);
    expect(await codeOf()).toBe('0');
  });

  it('knows a key only at its own site', async () => {
    await start({ keys: [{ ...key, site: 'eea' }], site: 'global' });
    const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
    caller.send(loginOf(key, now));
    expect([await codeOf(), await caller.next()]).toMatchObject(['50119', { code: '60032' }]);
    await simulator.close();
    await start({ keys: [{ ...key, site: 'eea' }], site: 'eea' });
    expect(await codeOf()).toBe('0');
  });

  it('lists received requests, without a secret of any key', async () => {
    await start();
    const secrets = [key.apiKey, key.secretKey, key.passphrase];
    const query = secrets.map((secret, index) => `p${index}=${encodeURIComponent(secret)}`);
    await askAs(simulator, key, {
      requestPath: `/api/v5/account/balance?ccy=BTC&${query.join('&')}`,
    });
    await askAs(
      simulator,
      { ...key, apiKey: 'short', passphrase: 'unknown' },
      {
        requestPath: '/api/v5/nothing?a=unknown&b=short',
      },
    );
    const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
    caller.send(loginOf(key, now));
    caller.send({ op: key.secretKey });
    await caller.next();
    await caller.next();
    const common = { at: now, address: '127.0.0.1', apiKeyEnding: '4f10' };
    expect(simulator.received).toEqual([
      {
        ...{ ...common, method: 'GET', path: '/api/v5/account/balance' },
        ...{ query: 'ccy=BTC&p0=****&p1=****&p2=****', code: '0' },
      },
      {
        ...{ ...common, method: 'GET', path: '/api/v5/nothing', apiKeyEnding: '' },
        ...{ query: 'a=****&b=****', code: '404' },
      },
      { ...common, method: 'login', path: '/ws/v5/private', query: '', code: '0' },
      { ...common, method: '', path: '/ws/v5/private', query: '', code: '60019', apiKeyEnding: '' },
    ]);
    const text = JSON.stringify(simulator.received);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
