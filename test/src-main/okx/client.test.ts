import { afterEach, describe, expect, it } from 'vitest';
import { SignetError, type SignRequest } from '#contract';
import { type ClientContext, OkxClient } from '../../../src-main/okx/client.ts';
import { answerLimitBytes } from '../../../src-main/okx/http-exchange.ts';
import { createClientContext, shortTimeouts } from '../../support/client-context.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';
import { errorOf } from '../../support/refusal.ts';
import type { Fault } from '../../support/simulator/fault.ts';
import type { IncomingRequest } from '../../support/simulator/incoming-request.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';

const config: SignRequest = { method: 'GET', requestPath: '/api/v5/account/config', body: '' };
const signed = { kind: 'signed', clockOffsetMs: 0 } as const;
const busy: Fault = { kind: 'answer', answer: refuse('50011') };

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
});

/** Sends to an exchange with the given faults, and records what it received. */
async function sending(
  request: SignRequest,
  fault: (request: IncomingRequest) => Fault | undefined = () => undefined,
  world: ClientContext = createClientContext(),
) {
  const seen: IncomingRequest[] = [];
  simulator = await startSimulator({
    keys: [exchangeKey],
    fault: (incoming) => {
      seen.push(incoming);
      return fault(incoming);
    },
  });
  const target = {
    origin: simulator.url,
    environment: 'live',
    lend: lending(exchangeKey),
  } as const;
  const answer = new OkxClient(world).connected(target, (send) => send(request, signed));
  return { answer, seen };
}

describe('OkxClient', () => {
  it('sends a signed request that OKX accepts, with a passphrase in Latin-1', async () => {
    const { answer } = await sending(config);
    expect(await answer).toMatchObject({ status: 200, code: '0', data: [{ label: 'Grid bot' }] });
  });

  it('sends path, query and body byte for byte as they were signed', async () => {
    const paths = [
      '/api/v5/account/balance?ccy=BTC%2ceth,USDT&x=a+b%20c&&=%7C%60()*',
      '/api/v5/account/balance?a=%7e~%41//../b',
    ];
    for (const requestPath of paths) {
      const { answer, seen } = await sending({ ...config, requestPath });
      await answer;
      expect(seen.map((incoming) => incoming.requestPath)).toEqual([requestPath]);
      await simulator?.close();
    }
    const body = '{"instId":"BTC-USDT","tag":"網格 é"} ';
    const post = { method: 'POST', requestPath: '/api/v5/trade/order', body } as const;
    const { answer, seen } = await sending(post, () => ({
      kind: 'answer',
      answer: { status: 200, body: { code: '0', msg: '', data: [] } },
    }));
    await answer;
    expect(seen.map((incoming) => incoming.body.toString('utf8'))).toEqual([body]);
  });

  it('repeats a request that came too fast twice, with a longer pause and a new signature', async () => {
    let time = Date.parse('2026-11-20T08:00:00.000Z');
    const now = () => {
      time += 1000;
      return new Date(time);
    };
    const world = createClientContext({ now });
    const { answer, seen } = await sending(config, () => busy, world);
    expect(await answer).toMatchObject({ status: 429, code: '50011' });
    const timestamps = seen.map((incoming) => incoming.header('OK-ACCESS-TIMESTAMP'));
    expect([world.pauses, new Set(timestamps).size]).toEqual([[1500, 3000], 3]);
  });

  it('treats a bare status 429 the same way, and stops repeating after a success', async () => {
    let count = 0;
    const bare: Fault = { kind: 'text', status: 429, text: '' };
    const { answer, seen } = await sending(config, () => (++count === 1 ? bare : undefined));
    expect([(await answer).code, seen.length]).toEqual(['0', 2]);
  });

  it.each(['50013', '50026'] as const)('does not repeat %s', async (code) => {
    const fault: Fault = { kind: 'answer', answer: refuse(code) };
    const { answer, seen } = await sending(config, () => fault);
    expect([(await answer).code, seen.length]).toEqual([code, 1]);
  });

  it('sends requests to an endpoint as fast as its documentation allows, and no faster', async () => {
    const world = createClientContext();
    const begun = Date.now();
    const now = () => begun + world.stopwatch();
    simulator = await startSimulator({ keys: [exchangeKey], now, keepsPace: true });
    const target = {
      origin: simulator.url,
      environment: 'live',
      lend: lending(exchangeKey),
    } as const;
    const client = new OkxClient({ ...world, now: () => new Date(now()) });
    for (let count = 0; count < 11; count++) {
      await client.connected(target, (send) => send(config, signed));
    }
    const codes = simulator.received.map(({ code }) => code);
    expect([world.pauses, codes]).toEqual([[2000, 2000], Array(11).fill('0')]);
  });
});

describe('an unusable answer', () => {
  const json = (text: string): Fault => ({ kind: 'text', status: 200, text });
  const withItem = (item: string) => json(`{"code":"0","msg":"","data":[{"sCode":"0"},${item}]}`);
  it.each<[name: string, fault: Fault, code: string]>([
    ['a web page', json('<!DOCTYPE html><html>Log in</html>'), 'OKX_ANSWER_UNREADABLE'],
    ['an empty text', json(''), 'OKX_ANSWER_UNREADABLE'],
    ['JSON cut short', json('{"code":"0","msg":"","data":['), 'OKX_ANSWER_UNREADABLE'],
    ['JSON of another form', json('{"ok":true}'), 'OKX_ANSWER_UNREADABLE'],
    ['a code that is a number', json('{"code":0,"msg":"","data":[]}'), 'OKX_ANSWER_UNREADABLE'],
    ['a code with an escape', json('{"code":"\\u001b[2J","msg":""}'), 'OKX_ANSWER_UNREADABLE'],
    ['null', json('null'), 'OKX_ANSWER_UNREADABLE'],
    ['an item with a code that is a number', withItem('{"sCode":51008}'), 'OKX_ANSWER_UNREADABLE'],
    ['an item with a code that is a word', withItem('{"sCode":"FAIL"}'), 'OKX_ANSWER_UNREADABLE'],
    [
      'a success with the status of a fault',
      { kind: 'text', status: 500, text: '{"code":"0","msg":"","data":[]}' },
      'OKX_ANSWER_UNREADABLE',
    ],
    [
      'a status 503 without words',
      { kind: 'text', status: 503, text: '' },
      'OKX_ANSWER_UNREADABLE',
    ],
    ['a redirection', { kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'OKX_ANSWER_UNREADABLE'],
    ['one cut off', { kind: 'truncated' }, 'OKX_ANSWER_UNREADABLE'],
    ['one too long', { kind: 'oversized', bytes: answerLimitBytes + 1 }, 'OKX_ANSWER_UNREADABLE'],
    ['what is not HTTP', { kind: 'noise' }, 'OKX_ANSWER_UNREADABLE'],
    ['a connection reset', { kind: 'reset' }, 'OKX_UNREACHABLE'],
    ['silence', { kind: 'silent' }, 'OKX_TIMEOUT'],
    ['one that drips for ever', { kind: 'dripping' }, 'OKX_TIMEOUT'],
  ])('is refused: %s', async (_name, fault, code) => {
    const world = createClientContext(code === 'OKX_TIMEOUT' ? { timeouts: shortTimeouts } : {});
    const { answer, seen } = await sending(config, () => fault, world);
    const error = await errorOf(() => answer);
    const told = error instanceof SignetError ? [error.code, 'cause' in error] : [error];
    expect([told, seen.length]).toEqual([[code, false], 1]);
  });

  it.each<[name: string, fault: Fault]>([
    ['a connection reset', { kind: 'reset' }],
    ['one cut off', { kind: 'truncated' }],
    ['what is not HTTP', { kind: 'noise' }],
    ['silence', { kind: 'silent' }],
    ['a web page with 502', { kind: 'text', status: 502, text: '<html>Bad gateway</html>' }],
    ['a web page with 403', { kind: 'text', status: 403, text: '<html>Blocked</html>' }],
    ['a redirection', { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
    ['one too long', { kind: 'oversized', bytes: answerLimitBytes + 1 }],
  ])('leaves open whether an order was placed, and says how to ask: %s', async (_name, fault) => {
    const body = '{"instId":"BTC-USDT","clOrdId":"grid 1"}';
    const order = { method: 'POST', requestPath: '/api/v5/trade/order', body } as const;
    const world = createClientContext(fault.kind === 'silent' ? { timeouts: shortTimeouts } : {});
    const { answer } = await sending(order, () => fault, world);
    const error = await errorOf(() => answer);
    expect(error).toMatchObject({
      code: 'OKX_OUTCOME_UNKNOWN',
      message: expect.stringContaining(
        'Ask with GET: /api/v5/trade/order?instId=BTC-USDT&clOrdId=grid%201',
      ),
    });
  });

  it('is not awaited after an abort', async () => {
    const controller = new AbortController();
    const world = createClientContext({ signal: controller.signal });
    const { answer } = await sending(
      config,
      () => {
        controller.abort();
        return { kind: 'silent' };
      },
      world,
    );
    await expect(answer).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('is reported by host and without the key if the connection is refused', async () => {
    const target = {
      origin: 'http://127.0.0.1:9',
      environment: 'live',
      lend: lending(exchangeKey),
    } as const;
    const client = new OkxClient(createClientContext());
    const answer = client.connected(target, (send) => send(config, signed));
    await expect(answer).rejects.toMatchObject({
      code: 'OKX_UNREACHABLE',
      detail: '127.0.0.1:9: ECONNREFUSED',
    });
  });
});
