import { describe, expect, it } from 'vitest';
import type { Entry, FindingKind } from '#contract';
import { scheduledOf } from '../../../src-main/operations/due-dates.ts';
import { entryHealthOf, healthReportOf } from '../../../src-main/operations/health-report.ts';
import { flawless, healthAt, lastCheck } from '../../support/health-subject.ts';

function kinds(change: Partial<Entry>): readonly FindingKind[] {
  return healthReportOf([flawless(change)], healthAt).findings.map(({ kind }) => kind);
}

const bound = (...ipAllowlist: readonly string[]): Partial<Entry> => ({
  ipAllowlist,
  lastCheck: lastCheck({ ipAllowlist: [...ipAllowlist] }),
  createdOnOkxAt: healthAt,
});

describe('healthPictureOf', () => {
  it('is computed for an instant, with the state of every entry', () => {
    const picture = healthReportOf([flawless({ createdOnOkxAt: healthAt })], healthAt);
    expect(picture).toEqual({
      at: healthAt,
      statuses: [
        {
          entryId: '0'.repeat(32),
          status: {
            state: 'ok',
            dueAt: '2027-02-18T08:00:00.000Z',
            expiresAt: null,
            nextChangeAt: '2027-02-11T08:00:00.000Z',
          },
        },
      ],
      findings: [],
      score: { value: 100, lines: [] },
    });
  });

  it('measures from where a key may be used', () => {
    expect([
      kinds(bound('192.31.196.7')),
      kinds(bound('0.0.0.0/0')),
      // Two halves let in as much as the whole.
      kinds(bound('0.0.0.0/1', '128.0.0.0/1')),
      kinds(bound('::/0')),
      kinds(bound('8.0.0.0/9')),
      kinds(bound('192.168.1.10', '8.8.8.8')),
      kinds(bound('203.0.113.7', '0.0.0.0')),
      kinds(bound()),
    ]).toEqual([
      [],
      ['addresses-open'],
      ['addresses-open'],
      ['addresses-open'],
      ['addresses-wide'],
      ['addresses-unseen'],
      ['addresses-unseen'],
      ['addresses-none'],
    ]);
  });

  it('counts inactivity by what OKX confirmed, not by what its owner says', () => {
    const { permissions, isIpBound } = scheduledOf(
      flawless({
        permissions: ['read_only'],
        ipAllowlist: ['192.31.196.7'],
        lastCheck: lastCheck({ permissions: ['trade'], ipAllowlist: [] }),
      }),
    );
    expect({ permissions, isIpBound }).toEqual({ permissions: ['trade'], isIpBound: false });
  });
});

describe('entryHealthOf', () => {
  it('measures the addresses and dates of the entry as the report of all entries does', () => {
    const entries = [
      flawless({ id: 'a'.repeat(32), ...bound('8.0.0.0/9') }),
      flawless({ id: 'b'.repeat(32), ...bound(), applications: ['Grid bot'] }),
      flawless({ id: 'c'.repeat(32), createdOnOkxAt: null, applications: ['grid bot'] }),
    ];
    const { findings } = healthReportOf(entries, healthAt);
    for (const entry of entries) {
      const own = findings.filter(({ entryId }) => entryId === entry.id);
      expect(entryHealthOf(entry, entries, healthAt).findings).toEqual(own);
    }
    expect(new Set(findings.map(({ entryId }) => entryId)).size).toBeGreaterThan(1);
  });
});
