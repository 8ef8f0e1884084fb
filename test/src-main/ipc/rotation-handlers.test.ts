import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  newCredentials,
  newKey,
  oldKey,
  type RefusingExchange,
  Rotating,
  type Step,
  startRefusingExchange,
  wholeWay,
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

const begin = () => Rotating.begin(fixture, folder, exchange);

/** Its owner deletes the old key on OKX when it comes to that. */
async function walkToTheEnd(rotating: Rotating): Promise<void> {
  await rotating.walk('revoke');
  exchange.refuses.set(oldKey.apiKey, '50119');
  await rotating.take('prove');
  await rotating.take('finish');
}

describe('a rotation', () => {
  it("leaves the entry with the new key, and the old one's ending in the history", async () => {
    const rotating = await begin();
    const before = await rotating.entry();
    await walkToTheEnd(rotating);
    const at = rotating.profile.answers.now.toISOString();
    const after = await rotating.entry();
    expect(after).toEqual({
      ...before,
      apiKeyEnding: '2d31',
      apiKeyDigest: after.apiKeyDigest,
      credentialVersion: 2,
      credentialsChangedAt: at,
      createdOnOkxAt: at,
      calledAt: at,
      lastCheck: {
        checkedAt: at,
        okxCode: null,
        confirmed: {
          permissions: ['read_only', 'trade'],
          ipAllowlist: [],
          environment: 'live',
          label: 'Grid bot 2',
          account: 'sub',
        },
      },
      rotation: null,
      rotations: [
        {
          startedAt: at,
          finishedAt: at,
          reason: 'scheduled',
          apiKeyEnding: '4f10',
          proof: { provedAt: at, okxCode: '50119' },
        },
      ],
    });
    expect(after.apiKeyDigest).not.toBe(before.apiKeyDigest);
  });

  it('signs with the old key up to the switch, and with the new one from then on', async () => {
    const rotating = await begin();
    const keys: string[] = [(await rotating.signed()).apiKey];
    exchange.refuses.set(oldKey.apiKey, '50119');
    for (const step of wholeWay) {
      await rotating.take(step);
      keys.push((await rotating.signed()).apiKey);
    }
    const switchedAfter = wholeWay.indexOf('switch') + 1;
    expect(keys).toEqual([
      ...Array.from({ length: switchedAfter }, () => oldKey.apiKey),
      ...Array.from({ length: wholeWay.length + 1 - switchedAfter }, () => newKey.apiKey),
    ]);
  });

  it('records uses of the two keys separately', async () => {
    const rotating = await begin();
    await rotating.walk('check');
    await rotating.signed();
    const at = rotating.profile.answers.now.toISOString();
    await expect.poll(async () => (await rotating.entry()).signedAt).toBe(at);
    const { signedAt, calledAt, rotation } = await rotating.take('switch');
    expect([signedAt, calledAt, rotation?.other]).toMatchObject([
      null,
      at,
      { signedAt: at, calledAt: null, apiKeyEnding: '4f10' },
    ]);
  });

  it('sends an event for every step, and remembers its revision', async () => {
    const rotating = await begin();
    const { events } = rotating.profile.recorded;
    const revisions = rotating.profile.preferences.lastSeenRevisions;
    const told: unknown[] = [];
    exchange.refuses.set(oldKey.apiKey, '50119');
    for (const step of wholeWay) {
      events.length = 0;
      await rotating.take(step);
      const { vaultId, revision } = rotating.profile.session.vault.header;
      told.push([step, [...events], revisions.get(vaultId) === revision]);
    }
    expect(told).toEqual(wholeWay.map((step) => [step, ['entries:changed'], true]));
  });

  it('remembers the reason, and the last 200', async () => {
    const rotating = await begin();
    const { vault } = rotating.profile.session;
    const old = {
      startedAt: '2020-01-01T00:00:00.000Z',
      finishedAt: '2020-01-02T00:00:00.000Z',
      reason: 'other',
      apiKeyEnding: '0000',
      proof: null,
    } as const;
    await vault.record({ [rotating.id]: { rotations: Array.from({ length: 200 }, () => old) } });
    await rotating.take('start', { reason: 'compromise' });
    for (const step of ['add-key', 'check', 'switch', 'revoke'] as const) await rotating.take(step);
    exchange.refuses.set(oldKey.apiKey, '50111');
    await rotating.take('prove');
    const { rotations } = await rotating.take('finish');
    expect([rotations.length, rotations.at(-1)?.reason, rotations.at(0)?.reason]).toEqual([
      200,
      'compromise',
      'other',
    ]);
  });
});

describe('a rotation killed after any step', () => {
  it('resumes where it was, and comes to the same end', async () => {
    const rotating = await begin();
    const lost: Step[] = [];
    exchange.refuses.set(oldKey.apiKey, '50119');
    for (const step of wholeWay) {
      const entry = await rotating.take(step);
      await rotating.kill();
      if (JSON.stringify(await rotating.entry()) !== JSON.stringify(entry)) lost.push(step);
    }
    const { rotation, rotations } = await rotating.entry();
    expect([lost, rotation, rotations.length, (await rotating.signed()).apiKey]).toEqual([
      [],
      null,
      1,
      newKey.apiKey,
    ]);
  });

  it('can still be undone at any step that allows it, and the old key signs as before', async () => {
    const outcomes: unknown[] = [];
    for (const step of wholeWay.slice(0, wholeWay.indexOf('revoke'))) {
      const rotating = await begin();
      const before = { entry: await rotating.entry(), signed: await rotating.signed() };
      await rotating.walk(step);
      await rotating.kill();
      await rotating.take('undo');
      await rotating.kill();
      const { lastCheck, ...entry } = await rotating.entry();
      outcomes.push([step, { ...entry, lastCheck }, await rotating.signed()]);
      expect(outcomes.at(-1)).toMatchObject([
        step,
        { ...before.entry, signedAt: entry.signedAt },
        before.signed,
      ]);
    }
    expect(outcomes).toHaveLength(5);
  });
});

describe('two calls at once', () => {
  it('tick two applications without losing either', async () => {
    const rotating = await begin();
    await rotating.walk('switch');
    await Promise.all([
      rotating.take('tick', { application: 'hummingbot' }),
      rotating.take('tick', { application: 'Tracker' }),
    ]);
    const { rotation } = await rotating.entry();
    expect(rotation?.switchedApplications).toEqual(['hummingbot', 'Tracker']);
  });

  it('switch once: the second is refused, and the new key stays', async () => {
    const rotating = await begin();
    await rotating.walk('check');
    const refusals = await Promise.all([rotating.refusal('switch'), rotating.refusal('switch')]);
    expect([refusals, (await rotating.signed()).apiKey]).toEqual([
      ['none', 'INPUT_INVALID rotation'],
      newKey.apiKey,
    ]);
  });

  it('finish once, with one line in the history', async () => {
    const rotating = await begin();
    exchange.refuses.set(oldKey.apiKey, '50119');
    await rotating.walk('prove');
    const refusals = await Promise.all([rotating.refusal('finish'), rotating.refusal('finish')]);
    expect([refusals, (await rotating.entry()).rotations.length]).toEqual([
      ['none', 'INPUT_INVALID rotation'],
      1,
    ]);
  });

  it('check and switch, and record the verdict with the checked key', async () => {
    const rotating = await begin();
    await rotating.walk('check');
    meanwhile(rotating, 'switch');
    const { lastCheck, rotation } = await rotating.take('check');
    expect([lastCheck?.confirmed?.label, rotation?.other?.lastCheck]).toEqual(['Grid bot 2', null]);
  });

  it('check and undo, without sending another key than the one that is gone', async () => {
    const rotating = await begin();
    await rotating.walk('add-key');
    meanwhile(rotating, 'undo');
    const sent: string[] = [];
    exchange.onRequest = (apiKey) => sent.push(apiKey);
    const refusal = await rotating.refusal('check');
    const { lastCheck, rotation } = await rotating.entry();
    expect([refusal, sent, lastCheck, rotation]).toEqual([
      'INPUT_INVALID rotation',
      [''],
      null,
      null,
    ]);
  });

  it('check, undo and add a key again, without recording the verdict with the other key', async () => {
    const rotating = await begin();
    await rotating.take('start');
    await rotating.take('add-key', {
      credentials: { ...newCredentials, passphrase: 'Mistyped-1!' },
    });
    let meanwhileDone: Promise<unknown> = Promise.resolve();
    exchange.onRequest = (apiKey) => {
      if (apiKey !== newKey.apiKey) return;
      // Saves take their turns, and that of the check comes when OKX has answered.
      const steps = ['undo', 'start', 'add-key'] as const;
      meanwhileDone = Promise.all(steps.map((step) => rotating.take(step)));
    };
    const { verdict } = await rotating.profile.value('rotation:check', rotating.request('check'));
    await meanwhileDone;
    const { rotation } = await rotating.entry();
    expect([
      verdict.failure?.okxCode,
      rotation?.other?.lastCheck,
      rotation?.other?.credentialVersion,
    ]).toEqual(['50105', null, 3]);
  });
});

/** Takes a step while the person is asked whether the key may go to that host: before it is sent. */
function meanwhile(rotating: Rotating, step: Step): void {
  rotating.profile.answers.confirm = async () => {
    await rotating.take(step);
    return true;
  };
}

describe('rotation:add-key', () => {
  it('replaces a mistyped key, and drops its verdict', async () => {
    const rotating = await begin();
    await rotating.take('start');
    await rotating.take('add-key', {
      credentials: { ...newCredentials, passphrase: 'Mistyped-1!' },
    });
    const refused = await rotating.take('check');
    const held = await rotating.take('add-key');
    const checked = await rotating.take('check');
    const codes = [refused, held, checked].map(({ rotation }) => rotation?.other?.lastCheck);
    expect([
      codes.map((check) => check?.okxCode),
      checked.rotation?.other?.credentialVersion,
    ]).toEqual([['50105', undefined, null], 3]);
  });

  it('refuses the key that is being replaced', async () => {
    const rotating = await begin();
    await rotating.take('start');
    const { apiKey, secretKey, passphrase } = oldKey;
    const refusal = await rotating.refusal('add-key', {
      credentials: { apiKey, secretKey, passphrase },
    });
    expect([refusal, (await rotating.entry()).rotation?.other]).toEqual([
      'INPUT_INVALID credentials.apiKey',
      null,
    ]);
  });
});
