import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activityKinds, compromiseSteps, deadKeyCodes, type Entry } from '#contract';
import type { Profile } from '../../support/profile.ts';
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
  const { profile } = rotating;
  await rotating.report();
  return Object.assign(rotating, { at: profile.answers.now.toISOString() });
}

function lastOf({ compromises }: Entry) {
  return compromises.at(-1);
}

describe('a compromise', () => {
  it('is about the key that the entry has then, with no step done', async () => {
    const { profile, id, at } = await reported();
    const { entry } = await profile.value('entry:get', { id });
    expect(entry.compromises).toEqual([
      {
        reportedAt: at,
        apiKeyEnding: '4f10',
        apiKeyDigest: entry.apiKeyDigest,
        done: [],
        proof: null,
        notes: '',
        closedAt: null,
      },
    ]);
  });

  it('is about the other key if that one leaked, and never about a third', async () => {
    const rotating = await Rotating.begin(fixture, folder, exchange);
    const { rotation, apiKeyDigest: digest } = await rotating.walk('switch');
    const { profile, id } = rotating;
    const apiKeyDigest = rotation?.other?.apiKeyDigest ?? '';
    const third = { id, apiKeyDigest: '0'.repeat(64) };
    const refusal = await profile.refusal('compromise:report', third);
    const { entry } = await profile.value('compromise:report', { id, apiKeyDigest });
    expect([refusal, digest === apiKeyDigest, lastOf(entry)]).toMatchObject([
      'INPUT_INVALID apiKeyDigest',
      false,
      { apiKeyEnding: '4f10', apiKeyDigest },
    ]);
  });

  it('is reported once, until it is closed', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    const { apiKeyDigest } = await leaking.entry();
    const twice = await profile.refusal('compromise:report', { id, apiKeyDigest });
    await profile.value('compromise:close', { id });
    await leaking.report();
    const { entry } = await profile.value('entry:get', { id });
    expect([twice, entry.compromises.map(({ closedAt }) => closedAt === null)]).toEqual([
      'INPUT_INVALID compromise',
      [false, true],
    ]);
  });

  it('is saved with the 49 before it', async () => {
    const rotating = await Rotating.begin(fixture, folder, exchange);
    const { profile, id } = rotating;
    for (let count = 0; count < 51; count++) {
      await rotating.report();
      await profile.value('compromise:note', { id, notes: `number ${count}` });
      await profile.value('compromise:close', { id });
    }
    const { entry } = await profile.value('entry:get', { id });
    expect([entry.compromises.length, entry.compromises[0]?.notes]).toEqual([50, 'number 1']);
  });

  it('can be completed step by step, in any order, without a network', async () => {
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

  it('loses neither of two steps ticked at once, nor any by a kill', async () => {
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

  it('accepts only a report and an export if none is open', async () => {
    const rotating = await Rotating.begin(fixture, folder, exchange);
    const { profile, id } = rotating;
    const reportedAt = profile.answers.now.toISOString();
    const refusals = async () => [
      await profile.refusal('compromise:tick', { id, step: 'delete-key', isDone: true }),
      await profile.refusal('compromise:note', { id, notes: '' }),
      await profile.refusal('compromise:prove', { id, correctClock: false }),
      await profile.refusal('compromise:recent-activity', {
        ...{ id, readerId: fixture.ids[1], what: 'orders', correctClock: false },
      }),
      await profile.refusal('compromise:close', { id }),
      await profile.refusal('compromise:export', { id, reportedAt }),
    ];
    const before = await refusals();
    await rotating.report();
    await profile.value('compromise:close', { id });
    const refused = Array.from({ length: 5 }, () => 'INPUT_INVALID compromise');
    expect([before, await refusals()]).toEqual([
      [...refused, 'INPUT_INVALID compromise'],
      [...refused, 'none'],
    ]);
  });
});

describe('compromise:prove', () => {
  const prove = async ({ profile, id }: Rotating, place: object = {}) =>
    profile.value('compromise:prove', { id, correctClock: false, ...place });

  it.each(deadKeyCodes)('accepts %s as proof, and ticks the step', async (okxCode) => {
    const leaking = await reported();
    exchange.refuses.set(oldKey.apiKey, okxCode);
    const { entry, verdict } = await prove(leaking);
    expect([verdict.failure?.okxCode, entry.lastCheck?.okxCode, lastOf(entry)]).toMatchObject([
      okxCode,
      okxCode,
      {
        proof: { provedAt: leaking.at, okxCode },
        done: [{ step: 'prove-dead', doneAt: leaking.at }],
      },
    ]);
  });

  it.each(deadKeyCodes)(
    'does not accept %s as proof for a key that OKX never had here',
    async (okxCode) => {
      const leaking = await reported();
      const { profile, id } = leaking;
      await profile.session.vault.record({ [id]: { knownAt: null } });
      exchange.refuses.set(oldKey.apiKey, okxCode);
      const { entry } = await prove(leaking);
      expect([entry.lastCheck?.okxCode, lastOf(entry)]).toMatchObject([
        okxCode,
        { proof: null, done: [] },
      ]);
    },
  );

  it('accepts it for a key that OKX had, but refused because of the address', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    await profile.session.vault.record({ [id]: { knownAt: null } });
    const proofs: unknown[] = [];
    for (const okxCode of ['50110', '50119']) {
      exchange.refuses.set(oldKey.apiKey, okxCode);
      proofs.push(lastOf((await prove(leaking)).entry)?.proof?.okxCode);
    }
    expect(proofs).toEqual([undefined, '50119']);
  });

  it('can ask elsewhere than the entry says, but accepts no proof from there', async () => {
    const leaking = await reported();
    const before = await leaking.entry();
    exchange.refuses.set(oldKey.apiKey, '50119');
    const { entry, verdict } = await prove(leaking, { site: 'eea' });
    expect([verdict.site, verdict.failure?.okxCode, entry]).toEqual(['eea', '50119', before]);
  });

  it('drops the proof once the entry says that the key belongs elsewhere', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    exchange.refuses.set(oldKey.apiKey, '50119');
    await prove(leaking);
    const change = { site: 'eea' } as const;
    const { entry } = await profile.value('entry:edit', { id, change });
    const again = await prove(leaking);
    expect([lastOf(entry), lastOf(again.entry)]).toMatchObject([
      { proof: null, done: [] },
      { proof: null, done: [] },
    ]);
  });

  it('checks the API key that was corrected after the report', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    exchange.refuses.set(oldKey.apiKey, '50119');
    await prove(leaking);
    const change = { credentials: { apiKey: newKey.apiKey } };
    const { entry: corrected } = await profile.value('entry:edit', { id, change });
    exchange.refuses.set(newKey.apiKey, '50113');
    const { entry } = await prove(leaking);
    expect([lastOf(corrected), entry.lastCheck?.okxCode]).toMatchObject([
      { apiKeyEnding: '2d31', apiKeyDigest: corrected.apiKeyDigest, proof: null, done: [] },
      '50113',
    ]);
  });

  it("keeps the user's tick if OKX says nothing about it", async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    await profile.value('compromise:tick', { id, step: 'prove-dead', isDone: true });
    exchange.refuses.set(oldKey.apiKey, '50101');
    const { entry } = await prove(leaking);
    expect(lastOf(entry)).toMatchObject({ proof: null, done: [{ step: 'prove-dead' }] });
  });

  it('reports that a key still works, and unticks the step', async () => {
    const { profile, id } = await reported();
    await profile.value('compromise:tick', { id, step: 'prove-dead', isDone: true });
    const { entry, verdict } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([verdict.failure, lastOf(entry)]).toMatchObject([null, { proof: null, done: [] }]);
  });

  it('checks the leaked key, even after the switch of a rotation', async () => {
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

  it('also proves it for the rotation, once that is far enough', async () => {
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

  it('changes nothing if OKX cannot be reached', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    const change = { hosts: { rest: 'http://127.0.0.1:9' } };
    const { entry: before } = await profile.value('entry:edit', { id, change });
    const { entry, verdict } = await profile.value('compromise:prove', { id, correctClock: false });
    expect([verdict.failure?.kind, entry]).toEqual(['OKX_UNREACHABLE', before]);
  });
});

describe('compromise:recent-activity', () => {
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

  it('asks with the other key, and records the call', async () => {
    const { profile, id, readerId, leaking } = await withReader();
    const asked = new Set<string>();
    exchange.onRequest = (apiKey) => asked.add(apiKey);
    const found: unknown[] = [];
    for (const what of activityKinds) {
      const query = { id, readerId, what, correctClock: false };
      found.push((await profile.value('compromise:recent-activity', query)).rows);
    }
    const { entry: reader } = await profile.value('entry:get', { id: readerId });
    expect([found, [...asked], reader.calledAt, reader.knownAt]).toEqual([
      [[], [], []],
      [newKey.apiKey],
      leaking.at,
      leaking.at,
    ]);
  });

  it("asks before the key goes to another host than OKX's, and sends nothing if refused", async () => {
    const { profile, id, readerId } = await withReader();
    profile.answers.confirm = () => false;
    const query = { id, readerId, what: 'withdrawals', correctClock: false } as const;
    expect([
      await profile.refusal('compromise:recent-activity', query),
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
    const query = { id, readerId, what: 'orders', correctClock: false } as const;
    expect(await profile.refusal('compromise:recent-activity', query)).toBe(
      'INPUT_INVALID readerId',
    );
  });

  it('is refused with the leaked key itself in another entry', async () => {
    const { apiKey, secretKey, passphrase } = oldKey;
    const { profile, id, readerId } = await withReader({
      credentials: { apiKey, secretKey, passphrase },
    });
    const query = { id, readerId, what: 'orders', correctClock: false } as const;
    expect(await profile.refusal('compromise:recent-activity', query)).toBe(
      'INPUT_INVALID readerId',
    );
  });

  it('is refused with a key that is also reported as leaked', async () => {
    const { profile, id, readerId } = await withReader();
    const { apiKeyDigest } = (await profile.value('entry:get', { id: readerId })).entry;
    await profile.value('compromise:report', { id: readerId, apiKeyDigest });
    const query = { id, readerId, what: 'orders', correctClock: false } as const;
    expect(await profile.refusal('compromise:recent-activity', query)).toBe(
      'INPUT_INVALID readerId',
    );
  });

  it('is refused with the leaked key, but not with its replacement', async () => {
    const leaking = await reported();
    const { profile, id } = leaking;
    const query = { id, readerId: id, what: 'orders', correctClock: false } as const;
    const before = await profile.refusal('compromise:recent-activity', query);
    await leaking.walk('switch');
    expect([before, await profile.refusal('compromise:recent-activity', query)]).toEqual([
      'INPUT_INVALID readerId',
      'none',
    ]);
  });
});

describe('compromise:note', () => {
  it('masks either key of the entry in the notes', async () => {
    const leaking = await reported();
    await leaking.walk('switch');
    const { profile, id } = leaking;
    const notes = `Leaked: ${oldKey.secretKey} and ${newKey.passphrase}`;
    const { entry } = await profile.value('compromise:note', { id, notes });
    expect(lastOf(entry)?.notes).toBe('Leaked: **** and ****');
  });
});

describe('compromise:export', () => {
  it('passes the steps to the shell, and returns whether the file was saved', async () => {
    const { profile, id, at } = await reported();
    await profile.value('compromise:tick', { id, step: 'delete-key', isDone: true });
    const saved = [await profile.value('compromise:export', { id, reportedAt: at })];
    profile.answers.saveFile = () => false;
    saved.push(await profile.value('compromise:export', { id, reportedAt: at }));
    expect([saved, reportsOf(profile)[0]]).toEqual([
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

  it('exports the requested report, closed or not', async () => {
    const leaking = await reported();
    const { profile, id, at } = leaking;
    await profile.value('compromise:note', { id, notes: 'the first' });
    await profile.value('compromise:close', { id });
    profile.answers.now = new Date(Date.parse(at) + 60_000);
    await leaking.report();
    await profile.value('compromise:note', { id, notes: 'the second' });
    const later = profile.answers.now.toISOString();
    for (const reportedAt of [later, at])
      await profile.value('compromise:export', { id, reportedAt });
    const never = { id, reportedAt: '2020-01-01T00:00:00.000Z' };
    expect([
      reportsOf(profile).map(({ notes, closedAt }) => [notes, closedAt]),
      await profile.refusal('compromise:export', never),
    ]).toEqual([
      [
        ['the second', null],
        ['the first', at],
      ],
      'INPUT_INVALID compromise',
    ]);
  });

  it('quotes no key that the entry had, even after the old one is gone', async () => {
    const leaking = await reported();
    const { profile, id, at } = leaking;
    exchange.refuses.set(oldKey.apiKey, '50119');
    const quoted = `${newKey.secretKey} ${oldKey.secretKey} ${oldKey.passphrase}`;
    // Written down before the new key came into the vault.
    await profile.value('compromise:note', { id, notes: quoted });
    await leaking.walk('finish');
    await profile.value('compromise:export', { id, reportedAt: at });
    expect(reportsOf(profile)[0]?.notes).toBe('**** **** ****');
  });
});

/** The reports that were handed over to be saved. */
function reportsOf({ recorded }: Profile) {
  return recorded.files.flatMap((file) => (file.kind === 'compromise' ? [file.report] : []));
}
