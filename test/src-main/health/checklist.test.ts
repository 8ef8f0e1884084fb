import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistLine, checklistLineSchema, type Entry } from '#contract';
import { checklistOf } from '../../../src-main/health/checklist.ts';
import { findingsOf } from '../../../src-main/health/findings.ts';
import type { HealthSubject } from '../../../src-main/health/subject.ts';
import { healthSubjects } from '../../support/health-arbitraries.ts';
import { flawless, healthAt, lastCheck, subject } from '../../support/health-subject.ts';

function linesOf(
  one: HealthSubject,
  ...others: readonly HealthSubject[]
): readonly ChecklistLine[] {
  return checklistOf(one.entry, findingsOf([one, ...others], healthAt));
}

function told(lines: readonly ChecklistLine[]): readonly string[] {
  return lines.map((line) =>
    line.kind === 'automatic' ? `${line.item} ${line.state}` : `${line.item} ${line.tickedAt}`,
  );
}

const trading = {
  purpose: 'trading-bot',
  permissions: ['read_only', 'trade'],
  lastCheck: lastCheck({ permissions: ['read_only', 'trade'] }),
} as const satisfies Partial<Entry>;

describe('checklistOf', () => {
  it('marks every automatic line of a perfect key as done', () => {
    expect(told(linesOf(subject()))).toEqual([
      'permissions done',
      'withdraw done',
      'addresses done',
      'checked done',
      'application done',
      'rotation done',
      'two-factor null',
      'account-password null',
      'connections null',
      'trusted-device null',
      'plaintext-removed null',
      'sole-application null',
      'addresses-fixed null',
    ]);
  });

  it('marks lines as unknown that neither OKX nor the owner has answered', () => {
    const unknown = subject({ lastCheck: null, purpose: null, applications: [] });
    expect(told(linesOf(unknown)).slice(0, 6)).toEqual([
      'permissions unknown',
      'withdraw unknown',
      'addresses unknown',
      'checked open',
      'application unknown',
      'rotation done',
    ]);
  });

  it('marks a line with a finding as open', () => {
    const bad = subject(
      {
        permissions: ['withdraw'],
        ipAllowlist: [],
        lastCheck: {
          ...lastCheck({ permissions: ['trade', 'withdraw'] }),
          checkedAt: '2026-01-01T00:00:00.000Z',
        },
        applications: ['A', 'B'],
      },
      { due: { state: 'overdue' } },
    );
    expect(told(linesOf(bad)).slice(0, 6)).toEqual([
      'permissions open',
      'withdraw open',
      'addresses open',
      'checked open',
      'application open',
      'rotation open',
    ]);
  });

  it('asks about demo trading and withdrawal addresses only for a key with such permissions', () => {
    const items = (change: Partial<Entry>) =>
      linesOf(subject(change)).flatMap((line) => (line.kind === 'tick' ? [line.item] : []));
    expect(items(trading)).toContain('tested-in-demo');
    expect(items(trading)).not.toContain('withdrawal-addresses');
    const custody = { permissions: ['read_only', 'withdraw'] } as const;
    expect(
      items({
        purpose: 'custody',
        ...custody,
        lastCheck: lastCheck({ permissions: ['read_only', 'withdraw'] }),
      }),
    ).toContain('withdrawal-addresses');
  });

  it('asks about a demo key only what applies to it', () => {
    const demo = subject({ environment: 'demo', lastCheck: lastCheck({ environment: 'demo' }) });
    expect(told(linesOf(demo))).toEqual([
      'permissions done',
      'checked done',
      'application done',
      'rotation done',
      'trusted-device null',
      'plaintext-removed null',
      'sole-application null',
    ]);
  });

  it('returns when a line was ticked', () => {
    const entry = flawless({ ticks: [{ item: 'two-factor', tickedAt: healthAt }] });
    expect(checklistOf(entry, [])).toContainEqual({
      kind: 'tick',
      item: 'two-factor',
      tickedAt: healthAt,
    });
  });

  it('ignores the findings of other entries', () => {
    const other = subject({
      id: '1'.repeat(32),
      apiKeyDigest: '1'.repeat(64),
      site: 'eea',
      applications: [],
      lastCheck: null,
    });
    expect(told(linesOf(subject(), other))).toEqual(told(linesOf(subject())));
  });

  it('matches the schema of the contract for any entry', () => {
    fc.assert(
      fc.property(healthSubjects, (subjects) => {
        const findings = findingsOf(subjects, healthAt);
        for (const { entry } of subjects) {
          const lines = checklistOf(entry, findings);
          expect(lines.map((line) => checklistLineSchema.parse(line))).toEqual(lines);
        }
      }),
    );
  });
});
