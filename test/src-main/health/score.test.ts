import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, type FindingKind, type Severity, scoreSchema } from '#contract';
import { scoreOf } from '../../../src-main/health/score.ts';
import { someFindings } from '../../support/health-arbitraries.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);

function finding(entryId: string, kind: FindingKind, severity: Severity): Finding {
  const rest = { evidence: 'seen', remedy: 'check', subjects: [], others: [], at: null } as const;
  return { entryId, kind, severity, ...rest, subjects: [], others: [] };
}

/** At least as many entries as the findings are about. */
const entryCounts = fc.integer({ min: 4, max: 1000 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('scoreOf', () => {
  it('is 100 without findings, with or without entries', () => {
    expect([scoreOf([], 3), scoreOf([], 0)]).toEqual([
      { value: 100, lines: [] },
      { value: 100, lines: [] },
    ]);
  });

  it('is half the mean of all keys and half the weakest', () => {
    const found = [
      finding(a, 'addresses-none', 'danger'),
      finding(b, 'never-checked', 'attention'),
    ];
    // With four keys: (60 + 15) / 4 / 2 + 60 / 2 = 39.375, rounded up to the next whole point.
    expect(scoreOf(found, 4)).toEqual({
      value: 60,
      lines: [
        { kind: 'addresses-none', severity: 'danger', entries: 1, points: 38.1 },
        { kind: 'never-checked', severity: 'attention', entries: 1, points: 1.9 },
      ],
    });
  });

  it('takes at most 100 points from one key', () => {
    const found = (['withdraw', 'addresses-none', 'compromised'] as const).map((kind) =>
      finding(a, kind, 'danger'),
    );
    expect(scoreOf(found, 1).value).toBe(0);
    expect(scoreOf(found, 2).value).toBe(25);
  });

  it('returns one line for each kind and severity, with the number of keys', () => {
    const found = [
      finding(a, 'never-checked', 'attention'),
      finding(b, 'never-checked', 'attention'),
      finding(a, 'purpose-unknown', 'advice'),
    ];
    expect(scoreOf(found, 2).lines.map(({ kind, entries }) => [kind, entries])).toEqual([
      ['never-checked', 2],
      ['purpose-unknown', 1],
    ]);
  });

  it('explains every missing point in lines that match the contract', () => {
    fc.assert(
      fc.property(someFindings, entryCounts, (found, entryCount) => {
        const score = scoreOf(found, entryCount);
        expect(scoreSchema.parse(score)).toEqual(score);
        expect(sum(score.lines.map(({ points }) => Math.round(points * 10)))).toBe(
          (100 - score.value) * 10,
        );
        expect(score.value === 100).toBe(found.length === 0);
      }),
    );
  });

  it('never drops when a finding is fixed', () => {
    fc.assert(
      fc.property(someFindings, entryCounts, fc.nat(), (found, entryCount, pick) => {
        const remedied = found.filter((_, index) => index !== pick % Math.max(1, found.length));
        expect(scoreOf(remedied, entryCount).value).toBeGreaterThanOrEqual(
          scoreOf(found, entryCount).value,
        );
      }),
    );
  });

  it('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(
        someFindings.chain((found) =>
          fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
        ),
        ([found, shuffled]) => {
          expect(scoreOf(shuffled, 10)).toEqual(scoreOf(found, 10));
        },
      ),
    );
  });
});
