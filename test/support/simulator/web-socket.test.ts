import { afterEach, describe, expect, it } from 'vitest';
import { dayMs } from '#contract';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
import { type Caller, call, loginOf } from './web-socket-caller.ts';

const key: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Tést-pass1',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
  label: 'bot',
  uid: '1000',
  mainUid: '1000',
  holdings: [{ currency: 'USDT', available: '10', frozen: '2', usdPrice: '1' }],
};
const demo = {
  ...key,
  apiKey: '00000000-0000-4000-8000-000000000001',
  environment: 'demo',
} as const;
const now = Date.parse('2026-11-20T08:00:00.000Z');
const connId = expect.stringMatching(/^[0-9a-f]{8}$/);
const loggedIn = { event: 'login', code: '0', msg: '', connId };

let simulator: Simulator;
afterEach(() => simulator.close());

async function calling(
  options: Partial<SimulatorOptions> = {},
  path = '/ws/v5/private',
): Promise<Caller> {
  simulator = await startSimulator({ keys: [key, demo], now: () => now, ...options });
  return await call(simulator.webSocketUrls.live + path);
}

async function loggingIn(options: Partial<SimulatorOptions> = {}): Promise<Caller> {
  const caller = await calling(options);
  caller.send(loginOf(key, now));
  expect(await caller.next()).toEqual(loggedIn);
  return caller;
}

describe('the WebSockets of the simulator', () => {
  it('answer ping with pong on all three paths without a login', async () => {
    await calling();
    const answers = ['public', 'private', 'business'].map(async (name) => {
      const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/${name}`);
      caller.send('ping');
      return await caller.next();
    });
    expect(await Promise.all(answers)).toEqual(['pong', 'pong', 'pong']);
  });

  it('accept a live key at the live origin, and a demo key at the demo origin', async () => {
    await loggingIn();
    const caller = await call(`${simulator.webSocketUrls.demo}/ws/v5/business`);
    caller.send(loginOf(demo, now));
    expect(await caller.next()).toEqual(loggedIn);
  });

  it('accept a login 30 s off and refuse one a second further off, in both directions', async () => {
    await calling();
    const codes = [-31, -30, 30, 31].map(async (seconds) => {
      const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
      caller.send(loginOf(key, now + seconds * 1000));
      return await caller.next();
    });
    expect(await Promise.all(codes)).toMatchObject(
      ['60006', '0', '0', '60006'].map((code) => ({ code })),
    );
  });

  it('end the connection after a failed login', async () => {
    const caller = await calling();
    caller.send(loginOf({ ...key, passphrase: 'Test-pass1' }, now));
    expect(await caller.next()).toMatchObject({ code: '60024' });
    expect(await caller.ended).toEqual([4001, 'Login Failed']);
  });

  it('push the balance to a logged-in client that subscribes to it', async () => {
    const caller = await calling();
    const subscription = { op: 'subscribe', args: [{ channel: 'account' }] };
    caller.send(subscription);
    caller.send(loginOf(key, now));
    caller.send(subscription);
    const came = [
      await caller.next(),
      await caller.next(),
      await caller.next(),
      await caller.next(),
    ];
    expect(came).toMatchObject([
      { event: 'error', code: '60011', msg: 'Please log in', connId },
      loggedIn,
      { event: 'subscribe', arg: { channel: 'account' }, connId },
      {
        arg: { channel: 'account', uid: '1000' },
        data: [{ totalEq: '12.00', details: [{ ccy: 'USDT', availBal: '10' }] }],
      },
    ]);
  });

  it.each<[what: string, message: object | string, code: string]>([
    ['what is no JSON', 'hello', '60012'],
    ['another operation', { op: 'order', args: [] }, '60019'],
    ['a subscription to nothing', { op: 'subscribe', args: [] }, '60013'],
    ['an unknown channel', { op: 'subscribe', args: [{ channel: 'fills' }] }, '60018'],
    ['a second login', loginOf(key, now), '60031'],
  ])('refuse %s', async (_what, message, code) => {
    const caller = await loggingIn();
    caller.send(message);
    expect(await caller.next()).toMatchObject({ event: 'error', code, connId });
  });

  it('refuse a login on the public path', async () => {
    const caller = await calling({}, '/ws/v5/public');
    caller.send(loginOf(key, now));
    expect(await caller.next()).toMatchObject({ event: 'error', code: '60028' });
  });

  it('end only the connection of a key that is edited or deleted', async () => {
    const reason = 'API key has been updated or deleted. Please reconnect.';
    const edited = await loggingIn();
    const other = await call(`${simulator.webSocketUrls.demo}/ws/v5/private`);
    other.send(loginOf(demo, now));
    await other.next();
    simulator.keys.edit(key.apiKey, { ipAllowlist: ['127.0.0.1'] });
    expect(await edited.ended).toEqual([4007, reason]);
    const deleted = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
    deleted.send(loginOf(key, now));
    await deleted.next();
    simulator.keys.delete(key.apiKey);
    expect(await deleted.ended).toEqual([4007, reason]);
    other.send('ping');
    expect(await other.next()).toBe('pong');
  });

  it('accept at most 3 connections per second, and 480 logins or subscriptions per hour', async () => {
    const caller = await loggingIn({ keepsPace: true });
    const url = `${simulator.webSocketUrls.live}/ws/v5/private`;
    await Promise.all([call(url), call(url)]);
    await expect(call(url)).rejects.toThrow('429');
    simulator.clock.advance(1000);
    await call(url);
    const message = { op: 'unsubscribe', args: [{ channel: 'account' }] };
    const codes: unknown[] = [];
    for (let count = 0; count < 480; count++) {
      caller.send(message);
      codes.push(await caller.next());
    }
    expect([codes[478], codes[479]]).toMatchObject([{ event: 'unsubscribe' }, { code: '60014' }]);
  });

  it('refuse connections during maintenance, and to an unknown path', async () => {
    await calling();
    await expect(call(`${simulator.webSocketUrls.live}/ws/v5/secret`)).rejects.toThrow('404');
    simulator.conduct.setMaintenance('page');
    await expect(call(`${simulator.webSocketUrls.live}/ws/v5/public`)).rejects.toThrow('503');
  });

  it('count only a login as a use of the key', async () => {
    const day = dayMs;
    await calling();
    simulator.clock.advance(13 * day);
    const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
    caller.send(loginOf(key, now + 13 * day));
    await caller.next();
    simulator.clock.advance(13 * day);
    caller.send({ op: 'subscribe', args: [{ channel: 'account' }] });
    await caller.next();
    const isKnown = simulator.keys.find(key.apiKey) !== undefined;
    simulator.clock.advance(day);
    expect([isKnown, simulator.keys.find(key.apiKey)]).toEqual([true, undefined]);
    expect((await caller.ended)[0]).toBe(4007);
  });
});
