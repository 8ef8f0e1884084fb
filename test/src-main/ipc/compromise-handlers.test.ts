import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activityKinds, compromiseSteps, deadKeyCodes, type EntrySummary } from '#contract';
import {
  newKey,
  oldKey,
  type RefusingExchange,
  Rotating,
  startRefusingExchange,
} from '../../support/rotating.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let exchange: RefusingExchange;

beforeAll(async () => {
  fixture = await makeVault(folder);
  exchange = await startRefusingExchange();
});
afterAll(() => exchange.close());
afterEach(() => {
  exchange.refuses.clear();
  exchange.onRequest = () => undefined;
});

type Leaking = Rotating & { readonly at: string };

/** An entry whose key was reported, a minute after it came into the vault. */
async function reported(): Promise<Leaking> {
  const rotating = await Rotating.begin(fixture, folder, exchange);
  const { profile, id } = rotating;
  await profile.value('compromise:report', { id });
  return Object.assign(rotating, { at: profile.answers.now.toISOString() });
}

function lastOf({ compromises }: EntrySummary) {
  return compromises.at(-1);
}

describe('a compromise', () => {
  it('is of the key that the entry has by then, with nothing done yet', async () => {
    const { profile, id, at } = await reported();
    const { entry } = await profile.value('entry:get', { id });
    expect(entry.compromises).toEqual([
      { reportedAt: at, apiKeyEnding: '4f10', done: [], proof: null, notes: '', closedAt: null },
    ]);
  });

  it('is reported once, until it is closed', async () => {
    const { profile, id } = await reported();
    const twice = await profile.refusal('compromise:report', { id });
    await profile.value('compromise:close', { id });
    await profile.value('compromise:report', { id });
    const { entry } = await profile.value('entry:get', { id });
    expect([twice, entry.compromises.map(({ closedAt }) => closedAt === null)]).toEqual([
      'INPUT_INVALID compromise',
      [false, true],
    ]);
  });

  it('is kept with the 49 before it', async () => {
    const { profile, id } = await Rotating.begin(fixture, folder, exchange);
    for (let count = 0; count < 51; count++) {
      await profile.value('compromise:report', { id });
      await profile.value('compromise:note', { id, notes: `number ${count}` });
      await profile.value('compromise:close', { id });
    }
    const { entry } = await profile.value('entry:get', { id });
    expect([entry.compromises.length, entry.compromises[0]?.notes]).toEqual([50, 'number 1']);
  });

  it('can be written down step by step, in any order, without any network', async () => {
    const { profile, id, at } = await reported();
    let requests = 0;
    exchange.onRequest = () => requests++;
    const late = new Date(Date.parse(at) + 60_000);
    await profile.value('compromise:tick', { id, step: 'change-password', isDone: true });
    profile.answers.now = late;
    await profile.value('compromise:tick', { id, step: 'delete-key', isDone: true });
    await profile.value('compromise:tick', { id, step: 'change-password', isDone: true });
    await profile.value('compromise:tick', { id, step: 'look-at-orders', isDone: true });
    await profile.value('compromise:tick', { id, step: 'look-at-orders', isDone: false });
    const { entry } = await profile.value('compromise:note', { id, notes: 'In a public log.' });
    expect([lastOf(entry), requests]).toMatchObject([
      {
        done: [
          { step: 'delete-key', doneAt: late.toISOString() },
          { step: 'change-password', doneAt: at },
        ],
        notes: 'In a public log.',
      },
      0,
    ]);
  });

  it('loses no step of two that are ticked at once, nor any by a kill', async () => {
    const leaking = await reported();
    const { id } = leaking;
    await Promise.all(
      compromiseSteps.map((step) =>
        leaking.profile.value('compromise:tick', { id, step, isDone: true }),
      ),
    );
    await leaking.kill();
    expect(lastOf(await leaking.entry())?.done.map(({ step }) => step)).toEqual(compromiseSteps);
  });

  it('is refused all but a report and an export where none is open', async () => {
    const { profile, id } = await Rotating.begin(fixture, folder, exchange);
    const refusals = async () => [
      await profile.refusal('compromise:tick', { id, step: 'delete-key', isDone: true }),
      await profile.refusal('compromise:note', { id, notes: '' }),
      await profile.refusal('compromise:prove', { id, correctClock: false }),
      await profile.refusal('compromise:look', {
        ...{ id, readerId: fixture.ids[1], what: 'orders', correctClock: false },
      }),
      await profile.refusal('compromise:close', { id }),
      await profile.refusal('compromise:export', { id }),
    ];
    const before = await refusals();
    await profile.value('compromise:report', { id });
    await profile.value('compromise:close', { id });
    const refused = Array.from({ length: 5 }, () => 'INPUT_INVALID compromise');
    expect([before, await refusals()]).toEqual([
      [...refused, 'INPUT_INVALID compromise'],
      [...refused, 'none'],
    ]);
  });
});

describe('compromise:prove', () => {
  it.each(deadKeyCodes)('takes %s as proof, and ticks the step', async (okxCode) => {
    const { profile, id, at } = await reported();
    exchange.refuses.set(oldKey.apiKey, okxCode);
    const { entry, verdict } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([verdict.trouble?.okxCode, entry.lastCheck?.okxCode, lastOf(entry)]).toMatchObject([
      okxCode,
      okxCode,
      { proof: { provedAt: at, okxCode }, done: [{ step: 'prove-dead', doneAt: at }] },
    ]);
  });

  it('says of a key that still answers so, and takes the step back', async () => {
    const { profile, id } = await reported();
    await profile.value('compromise:tick', { id, step: 'prove-dead', isDone: true });
    const { entry, verdict } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([verdict.trouble, lastOf(entry)]).toMatchObject([null, { proof: null, done: [] }]);
  });

  it('asks about the key that leaked, also after the switch of a rotation', async () => {
    const leaking = await reported();
    await leaking.walk('switch');
    const asked: string[] = [];
    exchange.refuses.set(oldKey.apiKey, '50119');
    exchange.onRequest = (apiKey) => asked.push(apiKey);
    const { profile, id } = leaking;
    const { entry } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([
      asked,
      lastOf(entry)?.proof?.okxCode,
      entry.rotation?.other?.lastCheck?.okxCode,
      entry.rotation?.proof,
    ]).toEqual([['', oldKey.apiKey], '50119', '50119', null]);
  });

  it('proves it for the rotation too, once that has come so far', async () => {
    const leaking = await reported();
    await leaking.walk('revoke');
    exchange.refuses.set(oldKey.apiKey, '50119');
    const { profile, id } = leaking;
    const { entry } = await profile.value('compromise:prove', { id, correctClock: false });
    expect(entry.rotation?.proof?.okxCode).toBe('50119');
  });

  it('is refused once the rotation is finished and the key gone', async () => {
    const leaking = await reported();
    exchange.refuses.set(oldKey.apiKey, '50119');
    await leaking.walk('finish');
    const { profile, id } = leaking;
    expect(await profile.refusal('compromise:prove', { id, correctClock: false })).toBe(
      'INPUT_INVALID compromise',
    );
  });

  it('changes nothing where OKX cannot be reached', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    const change = { hosts: { rest: 'http://127.0.0.1:9' } };
    const { entry: before } = await profile.value('entry:edit', { id, change });
    const { entry, verdict } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([verdict.trouble?.kind, entry]).toEqual(['OKX_UNREACHABLE', before]);
  });
});

describe('compromise:look', () => {
  /** Another entry with the new key, which is of the same account. */
  async function withReader(over: object = {}) {
    const leaking = await reported();
    const { profile, id } = leaking;
    const { entry } = await profile.value('entry:get', { id });
    const draft = {
      ...{ label: 'Tracker', site: entry.site, environment: entry.environment },
      ...{ account: entry.account, permissions: ['read_only' as const], ipAllowlist: [] },
      ...{ applications: [], purpose: null, rotationPolicy: entry.rotationPolicy, notes: '' },
      ...{ createdOnOkxAt: null, hosts: { rest: exchange.url } },
      credentials: {
        apiKey: newKey.apiKey,
        secretKey: newKey.secretKey,
        passphrase: newKey.passphrase,
      },
      ...over,
    };
    const { entry: reader } = await profile.value('entry:add', { draft });
    return { leaking, profile, id, readerId: reader.id };
  }

  it('asks with the other key, and remembers that it was called', async () => {
    const { profile, id, readerId, leaking } = await withReader();
    const asked = new Set<string>();
    exchange.onRequest = (apiKey) => asked.add(apiKey);
    const found: unknown[] = [];
    for (const what of activityKinds) {
      const wish = { id, readerId, what, correctClock: false };
      found.push((await profile.value('compromise:look', wish)).rows);
    }
    const { entry: reader } = await profile.value('entry:get', { id: readerId });
    expect([found, [...asked], reader.calledAt]).toEqual([
      [[], [], []],
      [newKey.apiKey],
      leaking.at,
    ]);
  });

  it('asks before the key goes to a host that is not of OKX, and sends nothing if refused', async () => {
    const { profile, id, readerId } = await withReader();
    profile.answers.confirm = () => false;
    const wish = { id, readerId, what: 'withdrawals', correctClock: false } as const;
    expect([
      await profile.refusal('compromise:look', wish),
      profile.recorded.questions.at(-1),
    ]).toMatchObject([
      'CANCELLED',
      {
        kind: 'other-host',
        requestPath: `${exchange.url}/api/v5/asset/withdrawal-history?limit=100`,
      },
    ]);
  });

  it.each([
    ['of another site', { site: 'eea' }],
    ['of another environment', { environment: 'demo' }],
    ['that may not read', { permissions: ['trade'] }],
  ])('is refused with a key %s', async (_what, over) => {
    const { profile, id, readerId } = await withReader(over);
    const wish = { id, readerId, what: 'orders', correctClock: false } as const;
    expect(await profile.refusal('compromise:look', wish)).toBe('INPUT_INVALID readerId');
  });

  it('is refused with the key that leaked, and not with the one that replaced it', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    const wish = { id, readerId: id, what: 'orders', correctClock: false } as const;
    const before = await profile.refusal('compromise:look', wish);
    await leaking.walk('switch');
    expect([before, await profile.refusal('compromise:look', wish)]).toEqual([
      'INPUT_INVALID readerId',
      'none',
    ]);
  });
});

describe('compromise:export', () => {
  it('gives the shell what was done, and tells whether it was saved', async () => {
    const { profile, id, at } = await reported();
    await profile.value('compromise:tick', { id, step: 'delete-key', isDone: true });
    const saved = [await profile.value('compromise:export', { id })];
    profile.answers.savesCompromiseReport = false;
    saved.push(await profile.value('compromise:export', { id }));
    expect([saved, profile.recorded.compromiseReports[0]]).toEqual([
      [{ isSaved: true }, { isSaved: false }],
      {
        label: 'Grid bot',
        site: 'global',
        environment: 'live',
        savedAt: at,
        reportedAt: at,
        apiKeyEnding: '4f10',
        done: [{ step: 'delete-key', doneAt: at }],
        proof: null,
        notes: '',
        closedAt: null,
      },
    ]);
  });

  it('masks either key of the entry in what its owner wrote', async () => {
    const leaking = await reported();
    await leaking.walk('switch');
    const { profile, id } = leaking;
    const notes = `Leaked: ${oldKey.secretKey} and ${newKey.passphrase}`;
    await profile.value('compromise:note', { id, notes });
    await profile.value('compromise:export', { id });
    expect(profile.recorded.compromiseReports[0]?.notes).toBe('Leaked: **** and ****');
  });
});
