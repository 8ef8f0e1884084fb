import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ActivityKind,
  minuteMs,
  okxFacts,
  type RecentActivity,
  recentActivitySchema,
  SignetError,
} from '#contract';
import { OkxClient } from '../../../src-main/okx/client.ts';
import { recentActivity } from '../../../src-main/okx/recent-activity.ts';
import { createClientContext } from '../../support/client-context.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';
import { errorOf } from '../../support/refusal.ts';
import type { AccountHistory } from '../../support/simulator/account-history.ts';
import type { SimulatedOrder } from '../../support/simulator/order.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../support/simulator/simulator.ts';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const { uid, mainUid } = exchangeKey;

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
});

type Look = {
  readonly history?: Partial<AccountHistory>;
  readonly exchange?: Partial<SimulatorOptions>;
  readonly correctClock?: boolean;
};

async function look(what: ActivityKind, asked: Look = {}): Promise<RecentActivity> {
  await simulator?.close();
  simulator = await startSimulator({
    keys: [exchangeKey],
    accounts: [{ uid, mainUid, name: '', history: asked.history ?? {} }],
    now: () => now,
    ...asked.exchange,
  });
  const world = createClientContext({ now: () => new Date(now) });
  const target = {
    origin: simulator.url,
    environment: 'live',
    lend: lending(exchangeKey),
  } as const;
  const options = { what, target, correctClock: asked.correctClock ?? false };
  return recentActivitySchema.parse(await recentActivity(new OkxClient(world), world, options));
}

function order(orderId: string, over: Partial<SimulatedOrder> = {}): SimulatedOrder {
  return {
    ...{ orderId, instrument: 'BTC-USDT', side: 'buy', price: '95000', size: '0.1', filled: '0.1' },
    ...{ fee: '-9.5', state: 'filled', at: now - minuteMs },
    ...over,
  };
}

/** Has the exchange answer one path with the given data. */
function answering(part: string, data: unknown): Partial<SimulatorOptions> {
  const answer = { status: 200, body: { code: '0', msg: '', data } };
  return {
    fault: ({ requestPath }) =>
      requestPath.includes(part) ? { kind: 'answer', answer } : undefined,
  };
}

describe('recentActivity', () => {
  it('returns the orders of every instrument type, including open ones, newest first', async () => {
    const orders = [
      order('101', { at: now - 4 * minuteMs }),
      order('102', { instrument: 'BTC-USDT-SWAP', side: 'sell', at: now - 3 * minuteMs }),
      order('103', { state: 'live', filled: '0', size: '2', at: now - 2 * minuteMs }),
      order('104', { state: 'canceled', filled: '0', at: now - minuteMs, updatedAt: now - 1 }),
    ];
    const { rows, ...rest } = await look('orders', { history: { orders } });
    expect([rows.map(({ what, subject, state }) => [what, subject, state]), rest]).toEqual([
      [
        ['buy', 'BTC-USDT', 'canceled'],
        ['buy', 'BTC-USDT', 'open'],
        ['sell', 'BTC-USDT-SWAP', 'filled'],
        ['buy', 'BTC-USDT', 'filled'],
      ],
      {
        askedAt: '2026-11-20T08:00:00.000Z',
        hasMore: false,
        isPartial: false,
        unreadable: 0,
      },
    ]);
    expect(rows[1]).toEqual({
      at: '2026-11-20T07:58:00.000Z',
      what: 'buy',
      amount: '2',
      subject: 'BTC-USDT',
      state: 'open',
      to: null,
    });
  });

  it.each([
    ['1', '1', 'deposit'],
    ['2', '-1', 'withdrawal'],
    ['13', '1', 'withdrawal-canceled'],
    ['20', '-1', 'to-sub-account'],
    ['21', '1', 'from-sub-account'],
    ['22', '-1', 'to-main-account'],
    ['23', '1', 'from-main-account'],
    ['130', '1', 'from-trading'],
    ['131', '-1', 'to-trading'],
    ['9999', '-0.5', 'other-out'],
    ['75', '0.5', 'other-in'],
  ])('reads bill type %s with change %s as %s', async (type, change, what) => {
    const bill = { billId: '31', currency: 'BTC', change, balance: '5', type, at: now - minuteMs };
    const { rows } = await look('transfers', { history: { fundingBills: [bill] } });
    expect(rows).toEqual([
      {
        at: '2026-11-20T07:59:00.000Z',
        what,
        amount: change,
        subject: 'BTC',
        state: 'done',
        to: null,
      },
    ]);
  });

  it('returns a withdrawal with its destination and state', async () => {
    const states = ['2', '-1', '-2', '-3', '0', '1', '10', '17'];
    const withdrawals = states.map((state, index) => ({
      ...{ withdrawalId: String(index), currency: 'BTC', chain: 'BTC-Bitcoin', amount: '0.9' },
      ...{ fee: '0.1', address: `bc1q${index}`, transaction: '', at: now - index * minuteMs },
      state,
    }));
    const { rows } = await look('withdrawals', { history: { withdrawals } });
    expect(rows.map(({ what, amount, to, state }) => [what, amount, to, state])).toEqual(
      ['done', 'failed', 'canceled', 'canceled', 'pending', 'pending', 'pending', 'pending'].map(
        (state, index) => ['withdrawal', '0.9', `bc1q${index}`, state],
      ),
    );
  });

  it('requests at most one page of 100 for each, and reports if there are more', async () => {
    const orders = Array.from({ length: 130 }, (_, index) => order(String(1000 + index)));
    const { rows, hasMore } = await look('orders', { history: { orders } });
    const asked = simulator?.received.map(({ path }) => path) ?? [];
    expect([rows.length, hasMore, asked.length]).toEqual([100, true, 6]);
  });

  it('returns the readable rows, and counts the others', async () => {
    const readable = { ts: String(now), type: '1', balChg: '1', ccy: 'BTC' };
    const odd = [{}, null, 'text', { ...readable, balChg: '1e9' }, { ...readable, ts: 'today' }];
    const { rows, unreadable } = await look('transfers', {
      exchange: answering('/bills', [readable, ...odd]),
    });
    expect([rows.length, unreadable]).toEqual([1, odd.length]);
  });

  it('continues without a refused part, and reports that', async () => {
    const exchange: Partial<SimulatorOptions> = {
      fault: ({ requestPath }) =>
        requestPath.includes('OPTION') ? { kind: 'answer', answer: refuse('50030') } : undefined,
    };
    const { rows, isPartial } = await look('orders', {
      history: { orders: [order('1')] },
      exchange,
    });
    expect([rows.length, isPartial]).toEqual([1, true]);
  });

  it("throws OKX's code if the key may not read at all", async () => {
    const error = await errorOf(() => look('orders', { exchange: { keys: [] } }));
    expect(error).toMatchObject({ code: 'OKX_REFUSED', okxCode: '50119' });
  });

  it("corrects the clock only with the owner's consent", async () => {
    const exchange = { now: () => now + (okxFacts.timestamp.value + 5) * 1000 };
    const error = await errorOf(() => look('transfers', { exchange }));
    const corrected = await look('transfers', { exchange, correctClock: true });
    expect([error, corrected.rows]).toMatchObject([{ okxCode: '50102' }, []]);
  });

  it.each([
    ['a page', undefined],
    ['an object', {}],
    ['more than a page', Array.from({ length: 101 }, () => ({}))],
  ])('refuses %s instead of a list', async (_what, data) => {
    const error = await errorOf(() => look('transfers', { exchange: answering('/bills', data) }));
    expect(error).toMatchObject({ code: 'OKX_ANSWER_UNREADABLE' });
  });

  it('masks the credentials of the key wherever they are quoted', async () => {
    const { apiKey, secretKey, passphrase } = exchangeKey;
    const quoting = {
      ...{ ts: String(now), amt: '1', ccy: secretKey, state: '2' },
      to: `${apiKey} ${passphrase}`,
    };
    const { rows } = await look('withdrawals', {
      exchange: answering('withdrawal-history', [quoting]),
    });
    const answer = { status: 200, body: { code: '59999', msg: `Not ${apiKey}`, data: [] } };
    const error = await errorOf(() =>
      look('withdrawals', { exchange: { fault: () => ({ kind: 'answer', answer }) } }),
    );
    const told = inspect([rows, error], { depth: 9, showHidden: true });
    expect([
      rows.map(({ subject, to }) => [subject, to]),
      error instanceof SignetError,
      [apiKey, secretKey, passphrase].filter((secret) => told.includes(secret)),
    ]).toEqual([[['****', '**** ****']], true, []]);
  });
});
