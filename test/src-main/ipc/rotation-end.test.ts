import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChecklistItem, checklistItems, deadKeyCodes, type Entry } from '#contract';
import {
  newKey,
  oldKey,
  type RefusingExchange,
  Rotating,
  type Step,
  startRefusingExchange,
  wholeWay,
} from '../../support/rotating.ts';
import { storedEntry } from '../../support/stored-document.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let exchange: RefusingExchange;

beforeAll(async () => {
  fixture = await makeVault(folder);
  exchange = await startRefusingExchange();
});
afterAll(() => exchange.close());
afterEach(() => exchange.refuses.clear());

const begin = () => Rotating.begin(fixture, folder, exchange);
const stored = (rotating: Rotating) =>
  storedEntry(rotating.profile.path, fixture.recovery, rotating.id);

/** Every step, and whether it is refused once the rotation has come so far. */
async function refusedSteps(rotating: Rotating): Promise<readonly string[]> {
  const orders: readonly Step[] = [...wholeWay, 'undo'];
  const refused: string[] = [];
  for (const step of orders) {
    // An accepted step changes the rotation, so each step is tried on a copy.
    const copy = await rotating.copy(fixture, folder);
    const code = await copy.refusal(step);
    if (code !== 'none') refused.push(code === 'INPUT_INVALID rotation' ? step : code);
  }
  return refused;
}

describe('the order of a rotation', () => {
  it('is kept: each step is refused before its time and after it', async () => {
    const rotating = await begin();
    const found: Record<string, readonly string[]> = { nothing: await refusedSteps(rotating) };
    exchange.refuses.set(oldKey.apiKey, '50119');
    for (const step of [
      'start',
      'add-key',
      'check',
      'switch',
      'revoke',
      'prove',
      'finish',
    ] as const) {
      await rotating.take(step);
      found[step] = await refusedSteps(rotating);
    }
    const onlyStart = ['add-key', 'check', 'switch', 'tick', 'revoke', 'prove', 'finish', 'undo'];
    expect(found).toEqual({
      nothing: onlyStart,
      start: ['start', 'check', 'switch', 'revoke', 'prove', 'finish'],
      'add-key': ['start', 'switch', 'revoke', 'prove', 'finish'],
      check: ['start', 'revoke', 'prove', 'finish'],
      switch: ['start', 'add-key', 'switch', 'finish'],
      revoke: ['start', 'add-key', 'switch', 'finish', 'undo'],
      prove: ['start', 'add-key', 'switch', 'undo'],
      finish: onlyStart,
    });
  });

  it('allows a switch to a refused or unchecked key only on request', async () => {
    const rotating = await begin();
    await rotating.walk('add-key');
    exchange.refuses.set(newKey.apiKey, '50110');
    await rotating.take('check');
    const refusal = await rotating.refusal('switch');
    const { rotation } = await rotating.take('switch', { acceptsUnchecked: true });
    expect([refusal, rotation?.switchedAt !== null]).toEqual(['INPUT_INVALID rotation', true]);
  });

  it('accepts a tick only for an application of the entry, in any case', async () => {
    const rotating = await begin();
    await rotating.walk('switch');
    const ticked = async (application: string, isSwitched: boolean) => {
      const { rotation } = await rotating.take('tick', { application, isSwitched });
      return rotation?.switchedApplications;
    };
    expect([
      await rotating.refusal('tick', { application: 'Somebody else' }),
      await ticked('HUMMINGBOT', true),
      await ticked('hummingbot', true),
      await ticked('Hummingbot', false),
    ]).toEqual(['INPUT_INVALID application', ['HUMMINGBOT'], ['hummingbot'], []]);
  });
});

describe('rotation:prove', () => {
  it.each(deadKeyCodes)('accepts %s as proof that the old key is dead', async (okxCode) => {
    const rotating = await begin();
    await rotating.walk('revoke');
    exchange.refuses.set(oldKey.apiKey, okxCode);
    const { rotation } = await rotating.take('prove');
    expect(rotation?.proof).toEqual({
      provedAt: rotating.profile.answers.now.toISOString(),
      okxCode,
    });
  });

  it.each(['50100', '50105', '50110', '50113', '50101', '50013', '50030'])(
    'does not accept %s as proof',
    async (okxCode) => {
      const rotating = await begin();
      await rotating.walk('revoke');
      exchange.refuses.set(oldKey.apiKey, okxCode);
      const { rotation } = await rotating.take('prove');
      expect([rotation?.proof, await rotating.refusal('finish')]).toEqual([
        null,
        'INPUT_INVALID rotation',
      ]);
    },
  );

  it('proves nothing while the old key still works, and withdraws an earlier proof', async () => {
    const rotating = await begin();
    await rotating.walk('revoke');
    exchange.refuses.set(oldKey.apiKey, '50119');
    const proved = await rotating.take('prove');
    exchange.refuses.clear();
    const alive = await rotating.take('prove');
    expect([proved, alive].map(({ rotation }) => rotation?.proof?.okxCode)).toEqual([
      '50119',
      undefined,
    ]);
  });

  it('proves nothing if OKX cannot be reached, and keeps an earlier proof', async () => {
    const rotating = await begin();
    await rotating.walk('revoke');
    // The answer "busy" says as little about the key as no answer.
    const proofs: unknown[] = [];
    for (const okxCode of ['50013', '50119', '50013']) {
      exchange.refuses.set(oldKey.apiKey, okxCode);
      proofs.push((await rotating.take('prove')).rotation?.proof?.okxCode);
    }
    expect(proofs).toEqual([undefined, '50119', '50119']);
  });

  it.each(deadKeyCodes)(
    'does not accept %s as proof for a key that OKX never had here',
    async (okxCode) => {
      const rotating = await begin();
      await rotating.profile.session.vault.record({ [rotating.id]: { knownAt: null } });
      await rotating.walk('revoke');
      exchange.refuses.set(oldKey.apiKey, okxCode);
      const { rotation } = await rotating.take('prove');
      const ends = [await rotating.refusal('finish')];
      ends.push(await rotating.refusal('finish', { acceptsUnproved: true }));
      expect([rotation?.other?.lastCheck?.okxCode, rotation?.proof, ends]).toEqual([
        okxCode,
        null,
        ['INPUT_INVALID rotation', 'none'],
      ]);
    },
  );

  it('drops the proof once the entry says that the keys belong elsewhere', async () => {
    const rotating = await begin();
    await rotating.walk('revoke');
    exchange.refuses.set(oldKey.apiKey, '50119');
    await rotating.take('prove');
    const { profile, id } = rotating;
    const { entry } = await profile.value('entry:edit', { id, change: { site: 'eea' } });
    const again = await rotating.take('prove');
    expect([entry.rotation?.proof, again.rotation?.proof]).toEqual([null, null]);
  });

  it('does not count as a use of the old key by an application', async () => {
    const rotating = await begin();
    const { calledAt } = await rotating.walk('start');
    await rotating.take('add-key');
    await rotating.take('check');
    for (const step of ['switch', 'revoke'] as const) await rotating.take(step);
    const { rotation } = await rotating.take('prove');
    const { other } = rotation ?? {};
    expect([other?.lastCheck?.okxCode, other?.calledAt]).toEqual([null, calledAt]);
  });

  it('does not accept a 50119 of the new key as proof before the old one is deleted', async () => {
    const rotating = await begin();
    await rotating.walk('add-key');
    exchange.refuses.set(newKey.apiKey, '50119');
    const { rotation } = await rotating.take('check');
    expect([rotation?.other?.lastCheck?.okxCode, rotation?.proof]).toEqual(['50119', null]);
  });
});

describe('rotation:revoke', () => {
  const unrevoke = { isRevoked: false };

  it.each([null, '50110'])(
    'can be withdrawn if OKX shows that it has the key (%s)',
    async (code) => {
      const rotating = await begin();
      const before = await rotating.walk('tick');
      await rotating.take('revoke');
      if (code) exchange.refuses.set(oldKey.apiKey, code);
      await rotating.take('prove');
      const { rotation } = await rotating.take('revoke', unrevoke);
      expect([rotation?.revokedAt, rotation?.switchedApplications]).toEqual([
        null,
        before.rotation?.switchedApplications,
      ]);
      const undone = await rotating.take('undo');
      expect([undone.rotation, undone.apiKeyEnding]).toEqual([null, '4f10']);
    },
  );

  it.each([
    ['before OKX was asked', undefined],
    ['where it was asked and does not know the key', '50119'],
    ['where it says nothing about it', '50013'],
  ])('is final %s', async (_when, code) => {
    const rotating = await begin();
    await rotating.walk('switch');
    // That OKX had the key before does not show what the owner did since.
    await rotating.take('prove');
    const { answers } = rotating.profile;
    answers.now = new Date(answers.now.getTime() + 1000);
    await rotating.take('revoke');
    if (code) {
      exchange.refuses.set(oldKey.apiKey, code);
      await rotating.take('prove');
    }
    expect(await rotating.refusal('revoke', unrevoke)).toBe('INPUT_INVALID rotation');
  });
});

describe('rotation:finish', () => {
  it.each([
    ['only once', false, true, 'INPUT_INVALID rotation', []],
    ['only once, and not in the dialog', false, false, 'INPUT_INVALID rotation', []],
    ['and not confirmed', true, false, 'CANCELLED', ['still-held']],
  ] as const)(
    'is refused while OKX still has the old key, checked %s',
    async (_how, acceptsUnproved, isConfirmed, refusal, questions) => {
      const rotating = await begin();
      await rotating.walk('prove');
      const { answers, recorded } = rotating.profile;
      const before = await stored(rotating);
      recorded.questions.length = 0;
      answers.confirm = () => isConfirmed;
      expect([
        await rotating.refusal('finish', { acceptsUnproved }),
        recorded.questions.map(({ kind }) => kind),
        await stored(rotating),
      ]).toEqual([refusal, questions, before]);
    },
  );

  it('asks in a native dialog before it finishes without proof, and accepts a no', async () => {
    const rotating = await begin();
    await rotating.walk('revoke');
    const { answers, recorded } = rotating.profile;
    answers.confirm = () => false;
    const before = await stored(rotating);
    const refusal = await rotating.refusal('finish', { acceptsUnproved: true });
    expect([refusal, recorded.questions.at(-1), await stored(rotating)]).toEqual([
      'CANCELLED',
      { kind: 'unproved', label: 'Grid bot' },
      before,
    ]);
  });

  it('ends without proof after two confirmations, and the history says so', async () => {
    const rotating = await begin();
    await rotating.walk('prove');
    const { rotation, rotations } = await rotating.take('finish', { acceptsUnproved: true });
    expect([rotation, rotations.at(-1)?.proof]).toEqual([null, null]);
  });

  it('drops the ticks about the old key, except those set since the switch', async () => {
    const rotating = await begin();
    const { profile, id } = rotating;
    const tick = (item: ChecklistItem) => profile.value('entry:tick', { id, item, isTicked: true });
    for (const item of checklistItems) await tick(item);
    profile.answers.now = new Date(profile.answers.now.getTime() + 1000);
    await rotating.walk('revoke');
    profile.answers.now = new Date(profile.answers.now.getTime() + 1000);
    await profile.value('entry:tick', { id, item: 'sole-application', isTicked: false });
    await tick('sole-application');
    const { ticks } = await rotating.take('finish', { acceptsUnproved: true });
    const gone: readonly ChecklistItem[] = ['plaintext-removed', 'addresses-fixed'];
    expect(ticks.map(({ item }) => item)).toEqual(
      checklistItems.filter((item) => !gone.includes(item)),
    );
  });

  it('leaves nothing of the old key in the file', async () => {
    const rotating = await begin();
    await rotating.walk('revoke');
    const { otherCredentials: sealed } = await stored(rotating);
    await rotating.take('finish', { acceptsUnproved: true });
    const text = JSON.stringify(await stored(rotating));
    expect([sealed !== null, text.includes(sealed?.sealed ?? ''), text.includes('4f10')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('rotation:undo', () => {
  it.each(['start', 'add-key', 'check', 'switch', 'tick'] as const)(
    'after %s restores the old key, and leaves nothing of the new one',
    async (step) => {
      const rotating = await begin();
      const before = await rotating.entry();
      const signed = await rotating.signed();
      await expect.poll(async () => (await rotating.entry()).signedAt).not.toBeNull();
      const { credentials } = await stored(rotating);
      await rotating.walk(step);
      const sealed = newSealed(await stored(rotating), await rotating.entry());
      const after = await rotating.take('undo');
      const file = await stored(rotating);
      expect([
        after,
        await rotating.signed(),
        file.credentials,
        file.otherCredentials,
        sealed !== undefined && JSON.stringify(file).includes(sealed),
      ]).toEqual([{ ...before, signedAt: after.signedAt }, signed, credentials, null, false]);
    },
  );

  it('allows another rotation', async () => {
    const rotating = await begin();
    await rotating.walk('switch');
    await rotating.take('undo');
    await rotating.walk('switch');
    expect((await rotating.signed()).apiKey).toBe(newKey.apiKey);
  });
});

/** The sealed bytes of the new key, wherever it is by then. */
function newSealed(
  { credentials, otherCredentials }: Awaited<ReturnType<typeof stored>>,
  { rotation }: Entry,
): string | undefined {
  return rotation?.switchedAt ? credentials.sealed : otherCredentials?.sealed;
}
