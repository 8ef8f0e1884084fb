import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckRecord, type CredentialsDraft, type Entry, SignetError } from '#contract';
import * as rules from '../../../src-main/rotation/rotation.ts';
import { lendCredentials } from '../../../src-main/vault/credentials.ts';
import { emptyDocument, type VaultDocument } from '../../../src-main/vault/document.ts';
import { addEntry, entryOf, recordEntries, summaryOf } from '../../../src-main/vault/entries.ts';
import {
  type RotationAction,
  rotateEntry,
  sealedKeyOf,
} from '../../../src-main/vault/entry-rotation.ts';
import { createVaultKey } from '../../../src-main/vault/key-slot.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { draft } from '../../support/entry-arbitraries.ts';
import { textsOf } from '../../support/vault-fixture.ts';

const at = '2026-11-20T08:00:00.000Z';
const later = '2026-11-21T08:00:00.000Z';
const id = '1'.repeat(32);
const vaultId = '0'.repeat(32);
const old = draft.credentials;
const fresh: CredentialsDraft = { ...old, apiKey: 'fresh-api-key-00000002' };
const mistyped: CredentialsDraft = { ...fresh, passphrase: 'Mistyped-1!' };
const { entryKeys } = new SessionKeys(vaultId, createVaultKey());
const place = { entryKeys, vaultId };
const added = addEntry(emptyDocument, place, { id, draft, at });

/** Every step that an owner, Signet or OKX can take. */
const steps = {
  start: writing((entry) => rules.start(entry, { reason: 'scheduled', at })),
  add: moving((entry) => rules.addKey(entry, { credentials: fresh, at })),
  mistype: moving((entry) => rules.addKey(entry, { credentials: mistyped, at })),
  accepted: checking({ checkedAt: at, okxCode: null, confirmed: null }),
  switch: moving((entry) => rules.switchKeys(entry, { acceptsUnchecked: false, at })),
  'switch unchecked': moving((entry) => rules.switchKeys(entry, { acceptsUnchecked: true, at })),
  tick: writing((entry) => rules.tick(entry, { application: 'HUMMINGBOT', isSwitched: true })),
  untick: writing((entry) => rules.tick(entry, { application: 'hummingbot', isSwitched: false })),
  revoke: writing((entry) => rules.revoke(entry, at)),
  held: checking({ checkedAt: later, okxCode: '50110', confirmed: null }),
  dead: writing((entry) => {
    const { rotation } = entry;
    if (!rotation?.revokedAt) throw new SignetError('INPUT_INVALID', 'nothing is proved yet');
    return { ...rotation, proof: { provedAt: at, okxCode: '50119' } };
  }),
  unrevoke: writing(rules.unrevoke),
  finish: moving((entry) => {
    rules.questionBeforeEnd(entry, { acceptsUnproved: false });
    return rules.finish(entry, later);
  }),
  'finish unproved': moving((entry) => {
    rules.questionBeforeEnd(entry, { acceptsUnproved: true });
    return rules.finish(entry, later);
  }),
  undo: moving(rules.undo),
} as const;
type Step = keyof typeof steps;

type Take = (document: VaultDocument) => VaultDocument;

function writing(next: (entry: Entry) => Entry['rotation']): Take {
  return (document) => recordEntries(document, { [id]: (entry) => ({ rotation: next(entry) }) });
}

function moving(stepOf: (entry: Entry) => RotationAction): Take {
  return (document) => rotateEntry(document, place, { id, stepOf });
}

/** Records what OKX said of the second key. */
function checking(lastCheck: CheckRecord): Take {
  return writing(({ rotation }) => {
    if (!rotation?.other) throw new SignetError('INPUT_INVALID', 'there is no second key');
    return { ...rotation, other: { ...rotation.other, lastCheck }, proof: null };
  });
}

/** Takes steps in turn; a refused one changes nothing. @returns the document, and which were refused */
function walk(taken: readonly Step[], from = added) {
  const refused: Step[] = [];
  let document = from;
  for (const step of taken) {
    try {
      document = steps[step](document);
    } catch (cause) {
      if (!(cause instanceof SignetError) || cause.code !== 'INPUT_INVALID') throw cause;
      refused.push(step);
    }
  }
  return { document, refused };
}

function entryIn(document: VaultDocument): Entry {
  return summaryOf(entryOf(document, id));
}

function credentialsIn(document: VaultDocument, which: 'own' | 'other') {
  const { key, credentials } = sealedKeyOf(entryOf(document, id), which);
  const { credentialVersion } = key;
  return lendCredentials({ ...place, entryId: id, credentialVersion }, credentials, textsOf);
}

const wholeWay = [
  'start',
  'add',
  'accepted',
  'switch',
  'tick',
  'revoke',
  'dead',
  'finish',
] as const;

describe('a rotation', () => {
  const order = ['start', 'add', 'switch', 'tick', 'revoke', 'unrevoke', 'finish', 'undo'] as const;
  it.each([
    ['nothing', 0, ['add', 'switch', 'tick', 'revoke', 'unrevoke', 'finish', 'undo']],
    ['start', 1, ['start', 'switch', 'revoke', 'unrevoke', 'finish']],
    ['add', 2, ['start', 'switch', 'revoke', 'unrevoke', 'finish']],
    ['accepted', 3, ['start', 'revoke', 'unrevoke', 'finish']],
    ['switch', 4, ['start', 'add', 'switch', 'finish']],
    ['tick', 5, ['start', 'add', 'switch', 'finish']],
    ['revoke', 6, ['start', 'add', 'switch', 'unrevoke', 'finish', 'undo']],
    ['dead', 7, ['start', 'add', 'switch', 'unrevoke', 'undo']],
    ['finish', 8, ['add', 'switch', 'tick', 'revoke', 'unrevoke', 'finish', 'undo']],
  ] as const)('refuses after %s what is too early or too late', (_last, count, expected) => {
    const { document } = walk(wholeWay.slice(0, count));
    const refused = order.flatMap((step) => walk([step], document).refused);
    expect(refused).toEqual(expected);
  });

  it('ends with the new key, and records the ending of the old one', () => {
    const { document } = walk(wholeWay);
    const { rotation, rotations, apiKeyEnding } = entryIn(document);
    expect([rotation, rotations, apiKeyEnding, credentialsIn(document, 'own')]).toEqual([
      null,
      [
        {
          startedAt: at,
          finishedAt: later,
          reason: 'scheduled',
          apiKeyEnding: '4f10',
          proof: { provedAt: at, okxCode: '50119' },
        },
      ],
      '0002',
      fresh,
    ]);
  });

  it.each([
    ['not switched yet', ['start', 'mistype', 'add']],
    ['switched', ['start', 'add', 'accepted', 'switch', 'tick']],
    ['unrevoked', ['start', 'add', 'accepted', 'switch', 'revoke', 'held', 'unrevoke']],
  ] as const)('restores the old key when it is undone: %s', (_state, taken) => {
    const { document, refused } = walk([...taken, 'undo']);
    const { rotation, apiKeyEnding } = entryIn(document);
    expect([refused, rotation, apiKeyEnding, credentialsIn(document, 'own')]).toEqual([
      [],
      null,
      '4f10',
      old,
    ]);
  });

  it.each([
    ['no proof', ['start', 'add', 'accepted', 'switch', 'revoke'], 'unproved'],
    ['OKX having the key', ['start', 'add', 'accepted', 'switch', 'revoke', 'held'], 'still-held'],
    ['a proof', ['start', 'add', 'accepted', 'switch', 'revoke', 'dead'], null],
  ] as const)('asks before it finishes with %s', (_proof, taken, question) => {
    const entry = entryIn(walk(taken).document);
    expect(rules.questionBeforeEnd(entry, { acceptsUnproved: true })).toBe(question);
  });

  it('checks the new key before and after the switch, and the old one after it', () => {
    const before = entryIn(walk(['start', 'add']).document);
    const after = entryIn(walk(['start', 'add', 'switch unchecked']).document);
    expect([
      rules.newKeyOf(before).apiKeyEnding,
      rules.newKeyOf(after).apiKeyEnding,
      rules.oldKeyOf(after).apiKeyEnding,
    ]).toEqual(['0002', '0002', '4f10']);
    expect(() => rules.oldKeyOf(before)).toThrow('rotation: has not switched');
  });

  it('keeps the instant of the first report that the old key is deleted', () => {
    const { document } = walk(['start', 'add', 'switch unchecked', 'revoke']);
    expect(rules.revoke(entryIn(document), later).revokedAt).toBe(at);
  });

  it('refuses an application that the entry does not list', () => {
    const { document } = walk(['start']);
    const ticked = () => rules.tick(entryIn(document), { application: 'X', isSwitched: true });
    expect(ticked).toThrow(expect.objectContaining({ field: 'application' }));
  });
});

describe('any steps in any order', () => {
  const anySteps = fc.array(fc.constantFrom(...(Object.keys(steps) as Step[])), { maxLength: 40 });

  it('lose no credentials, and reach no state without a next step', () => {
    fc.assert(
      fc.property(anySteps, (taken) => {
        let document = added;
        for (const step of taken) {
          const before = document;
          document = walk([step], before).document;
          const { rotation } = entryIn(document);
          const own = credentialsIn(document, 'own');
          const other = rotation?.other ? credentialsIn(document, 'other') : null;
          assertNothingLost(before, document, step);
          // Both keys open, each is one that was given, and they are never the same.
          expect([old, fresh, mistyped]).toContainEqual(own);
          if (other) expect(other['apiKey']).not.toBe(own['apiKey']);
          // The dates of a rotation follow its order.
          if (rotation?.revokedAt) expect(rotation.switchedAt).not.toBeNull();
          if (rotation?.switchedAt) expect(rotation.other).not.toBeNull();
          if (rotation?.proof) expect(rotation.revokedAt).not.toBeNull();
          expect(canGoOn(document)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Only an end removes a key: undo the new one, finish the old one; another new key replaces the new one. */
  function assertNothingLost(before: VaultDocument, after: VaultDocument, step: Step): void {
    const kept = [credentialsIn(before, 'own')];
    const isReplaced = step === 'add' || step === 'mistype';
    const hadOther = entryIn(before).rotation?.other ?? null;
    const isEnd = step.startsWith('finish') || step === 'undo';
    if (hadOther && !isEnd && !isReplaced) kept.push(credentialsIn(before, 'other'));
    const now = [credentialsIn(after, 'own')];
    if (entryIn(after).rotation?.other) now.push(credentialsIn(after, 'other'));
    const isSwitchedBack = step === 'undo' && now[0]?.['apiKey'] === old.apiKey;
    if (!isSwitchedBack) expect(now).toEqual(expect.arrayContaining(kept));
  }

  /** `true` if a new rotation can start, or the present one can be finished or undone. */
  function canGoOn(document: VaultDocument): boolean {
    const ways = ['start', 'undo', 'finish unproved'] as const;
    return ways.some((step) => walk([step], document).refused.length === 0);
  }
});
