import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compromise, compromiseSteps, type Entry, SignetError } from '#contract';
import * as rules from '../../../src-main/rotation/compromise.ts';
import { anyEntry } from '../../support/any-entry.ts';

const at = '2026-11-20T08:00:00.000Z';
const later = '2026-11-21T08:00:00.000Z';
const apiKeyDigest = 'a'.repeat(64);
const own = { apiKeyDigest, apiKeyEnding: '9f3c' };
const entry = anyEntry(own);
const reported: Entry = { ...entry, ...rules.report(entry, { apiKeyDigest, at }) };
const proof = { provedAt: later, okxCode: '50119' } as const;
const dead: rules.LeakCheck = { credentialVersion: 1, proofOf: () => proof, isKeyShown: false };
const alive: rules.LeakCheck = { credentialVersion: 1, proofOf: () => null, isKeyShown: true };
const silent: rules.LeakCheck = {
  credentialVersion: 1,
  proofOf: (_key, before) => before,
  isKeyShown: false,
};
const proved: Entry = { ...reported, ...rules.prove(reported, dead) };

function openOf({ compromises }: Pick<Entry, 'compromises'>): Compromise | undefined {
  return compromises.at(-1);
}

function refusal(act: () => unknown): string {
  try {
    act();
    return 'none';
  } catch (cause) {
    if (cause instanceof SignetError) return `${cause.code} ${cause.field}`;
    throw cause;
  }
}

describe('a report of a leak', () => {
  it('opens with nothing done', () => {
    expect(reported.compromises).toEqual([
      {
        reportedAt: at,
        ...own,
        done: [],
        proof: null,
        notes: '',
        closedAt: null,
      },
    ]);
  });

  it.each([
    ['a second report', () => rules.report(reported, { apiKeyDigest, at }), 'compromise'],
    [
      'the key of another entry',
      () => rules.report(entry, { apiKeyDigest: 'b'.repeat(64), at }),
      'apiKeyDigest',
    ],
    [
      'a tick without a report',
      () => rules.tick(entry, { step: 'write-down', doneAt: at }),
      'compromise',
    ],
    ['a note without a report', () => rules.note(entry, 'text'), 'compromise'],
    ['a proof without a report', () => rules.leakedKey(entry), 'compromise'],
    ['a close without a report', () => rules.close(entry, at), 'compromise'],
    ['an unknown report', () => rules.reportedAt(reported, later), 'compromise'],
    ['a leaked reader', () => rules.assertReader(reported, reported, [reported]), 'readerId'],
  ])('refuses %s', (_what, act, field) => {
    expect(refusal(act)).toBe(`INPUT_INVALID ${field}`);
  });

  it('refuses to check a key that the vault no longer has', () => {
    const replaced = { ...reported, apiKeyDigest: 'c'.repeat(64) };
    expect(refusal(() => rules.leakedKey(replaced))).toBe('INPUT_INVALID compromise');
  });

  it('keeps the first instant of a step, in the order of the steps', () => {
    const first = { ...reported, ...rules.tick(reported, { step: 'write-down', doneAt: at }) };
    const second = { ...first, ...rules.tick(first, { step: 'delete-key', doneAt: at }) };
    const again = rules.tick(second, { step: 'write-down', doneAt: later });
    expect(openOf(again)?.done).toEqual([
      { step: 'delete-key', doneAt: at },
      { step: 'write-down', doneAt: at },
    ]);
  });

  it.each([
    ['ticks the step of a proved key', reported, dead, proof, ['prove-dead']],
    ['unticks it if OKX still has the key', proved, alive, null, []],
    ['keeps both if OKX says nothing of the key', proved, silent, proof, ['prove-dead']],
  ] as const)('%s', (_what, before, check, expected, done) => {
    const open = openOf({ ...before, ...rules.prove(before, check) });
    expect([open?.proof, open?.done.map(({ step }) => step)]).toEqual([expected, done]);
  });

  it('takes no proof from a check of another version of the key', () => {
    expect(rules.prove(reported, { ...dead, credentialVersion: 2 })).toEqual({});
  });

  it('keeps the last 50', () => {
    const closed = { ...openOf(reported), closedAt: at } as Compromise;
    const full = anyEntry({ ...own, compromises: Array.from({ length: 50 }, () => closed) });
    const { compromises } = rules.report(full, { apiKeyDigest, at: later });
    expect([compromises.length, compromises.at(-1)?.reportedAt]).toEqual([50, later]);
  });
});

describe('any steps in any order', () => {
  const step = fc.oneof(
    fc.constantFrom<(entry: Entry) => Partial<Entry>>(
      (before) => rules.report(before, { apiKeyDigest, at }),
      (before) => rules.prove(before, dead),
      (before) => rules.prove(before, alive),
      (before) => rules.prove(before, silent),
      (before) => rules.note(before, 'text'),
      (before) => rules.close(before, later),
    ),
    fc
      .record({
        step: fc.constantFrom(...compromiseSteps),
        doneAt: fc.constantFrom(at, later, null),
      })
      .map((tick) => (before: Entry) => rules.tick(before, tick)),
  );

  it('leave at most one open report, the last, with each step done once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (taken) => {
        let current = entry;
        for (const take of taken) {
          const earlier = current.compromises;
          try {
            current = { ...current, ...take(current) };
          } catch (cause) {
            if (!(cause instanceof SignetError)) throw cause;
          }
          const { compromises } = current;
          const open = compromises.filter(({ closedAt }) => closedAt === null);
          expect(open.length).toBeLessThanOrEqual(1);
          if (open.length === 1) expect(compromises.at(-1)).toBe(open[0]);
          for (const { done, proof } of compromises) {
            const steps = done.map((item) => item.step);
            expect(steps).toEqual(compromiseSteps.filter((each) => steps.includes(each)));
            if (proof === null) continue;
            expect(proof.okxCode).toBe('50119');
          }
          // A closed report never changes.
          const closed = earlier.filter(({ closedAt }) => closedAt !== null);
          expect(compromises.slice(0, closed.length)).toEqual(closed);
        }
      }),
    );
  });
});
