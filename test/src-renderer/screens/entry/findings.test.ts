import { describe, expect, it } from 'vitest';
import type { EntrySummary } from '../../../../src-main/contract/index.ts';
import { dueStatusOf } from '../../../../src-main/rotation/schedule.ts';
import { findingsOf } from '../../../../src-renderer/screens/entry/findings.ts';
import { entrySummary } from '../../../support/entry-summary.ts';

const quiet = entrySummary();
function find(change: Partial<EntrySummary>, at = '2026-01-02T00:00:00.000Z') {
  const entry = { ...quiet, ...change };
  const status = dueStatusOf({ ...entry, isIpBound: entry.ipAllowlist.length > 0 }, at);
  return findingsOf(entry, status).map(({ kind, tone }) => `${tone} ${kind}`);
}

describe('findingsOf', () => {
  it('finds nothing wrong with a bound key that only reads', () => {
    expect(find({})).toEqual([]);
  });

  it('warns of a key that works from anywhere', () => {
    expect([find({ ipAllowlist: [] }), find({ ipAllowlist: ['0.0.0.0/0'] })]).toEqual([
      ['amber anywhere'],
      ['amber open'],
    ]);
  });

  it('tells of the inactivity expiry of live keys that trade or withdraw without a bound IP', () => {
    const trade = { permissions: ['read_only', 'trade'], ipAllowlist: [] } as const;
    expect([find(trade), find({ ...trade, environment: 'demo' })]).toEqual([
      ['amber anywhere', 'amber inactivity'],
      ['amber anywhere'],
    ]);
  });

  it('puts a live key that withdraws from anywhere first, in red', () => {
    expect(find({ permissions: ['withdraw'], ipAllowlist: [] })).toEqual([
      'red anywhere',
      'amber inactivity',
      'amber withdraw',
    ]);
  });

  it('tells when the rotation is near and when it has passed', () => {
    const dates = ['2026-03-26T00:00:00.000Z', '2026-05-01T00:00:00.000Z'];
    expect(dates.map((date) => find({}, date))).toEqual([['amber soon'], ['red overdue']]);
  });
});
