import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingRemedies, findingSchema, othersLimit } from '#contract';
import { findingsOf, findingsOfOne } from '../../../src-main/health/findings.ts';
import { healthSubjects } from '../../support/health-arbitraries.ts';
import { healthAt } from '../../support/health-subject.ts';

describe('findingsOf with any entries', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        healthSubjects.chain((subjects) =>
          fc.tuple(
            fc.constant(subjects),
            fc.shuffledSubarray([...subjects], { minLength: subjects.length }),
          ),
        ),
        ([subjects, shuffled]) => {
          expect(findingsOf(shuffled, healthAt)).toEqual(findingsOf(subjects, healthAt));
        },
      ),
    );
  });

  it('returns findings that match the contract, each kind at most once for an entry', () => {
    fc.assert(
      fc.property(healthSubjects, (subjects) => {
        const found = findingsOf(subjects, healthAt);
        for (const finding of found) {
          expect(findingSchema.parse(finding)).toEqual(finding);
          expect(findingRemedies).toContain(finding.remedy);
        }
        const keys = found.map(({ entryId, kind }) => `${entryId} ${kind}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('relates entries mutually, unless there are too many', () => {
    fc.assert(
      fc.property(healthSubjects, (subjects) => {
        const found = findingsOf(subjects, healthAt);
        for (const { kind, entryId, others } of found) {
          for (const other of others) {
            expect(other).not.toBe(entryId);
            const back = found.find((item) => item.kind === kind && item.entryId === other);
            if (back?.others.length !== othersLimit) expect(back?.others).toContain(entryId);
          }
        }
      }),
    );
  });

  it('never finds less about an entry when others are added, except for a test in demo', () => {
    fc.assert(
      fc.property(healthSubjects, (subjects) => {
        const alone = subjects.slice(0, 1);
        const [first] = alone;
        const kinds = (of: typeof subjects) =>
          findingsOf(of, healthAt)
            .filter(({ entryId }) => entryId === first?.entry.id)
            .map(({ kind }) => kind)
            .filter((kind) => kind !== 'untested-in-demo');
        expect(kinds(subjects)).toEqual(expect.arrayContaining(kinds(alone)));
      }),
    );
  });
});

describe('findingsOfOne with any entries', () => {
  it('returns for each entry the findings that findingsOf returns for it', () => {
    fc.assert(
      fc.property(healthSubjects, (subjects) => {
        const entries = subjects.map(({ entry }) => entry);
        const all = findingsOf(subjects, healthAt);
        for (const subject of subjects) {
          const own = all.filter(({ entryId }) => entryId === subject.entry.id);
          expect(findingsOfOne(subject, entries, healthAt)).toEqual(own);
        }
      }),
    );
  });
});
