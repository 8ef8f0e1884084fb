import { describe, expect, it } from 'vitest';
import { leakedKeyOf, openCompromiseOf } from '#contract';
import { entrySummary } from '../../support/entry-summary.ts';

const [first, second, third] = ['01', '02', '03'].map((day) => `2026-11-${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
];
const keyOf = (apiKeyEnding: string, credentialsChangedAt: string) => ({
  apiKeyEnding,
  credentialsChangedAt,
  apiKeyDigest: '0'.repeat(64),
  credentialVersion: 2,
  createdOnOkxAt: null,
  lastCheck: null,
  calledAt: null,
  signedAt: null,
});
const rotationWith = (other: ReturnType<typeof keyOf> | null) => ({
  startedAt: first,
  reason: 'compromise' as const,
  other,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
});
const compromise = {
  reportedAt: second,
  apiKeyEnding: 'aaaa',
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

describe('leakedKeyOf', () => {
  it.each([
    ['own', 'before any rotation', keyOf('aaaa', first), null],
    ['own', 'before the switch', keyOf('aaaa', first), keyOf('bbbb', third)],
    [
      'own',
      'before the switch of a rotation of before',
      keyOf('aaaa', first),
      keyOf('bbbb', first),
    ],
    ['other', 'after the switch', keyOf('bbbb', third), keyOf('aaaa', first)],
    [
      'other',
      'after the switch of a rotation of before',
      keyOf('bbbb', first),
      keyOf('aaaa', first),
    ],
    [undefined, 'once the old one is gone', keyOf('bbbb', third), null],
    [undefined, 'where a later one ends alike', keyOf('aaaa', third), null],
  ])('is %s %s', (which, _when, own, other) => {
    const entry = entrySummary({ ...own, rotation: rotationWith(other) });
    expect(leakedKeyOf(entry, compromise)).toBe(which);
  });
});

describe('openCompromiseOf', () => {
  it('is the last where that is open', () => {
    const closed = { ...compromise, closedAt: third };
    expect([
      openCompromiseOf({ compromises: [] }),
      openCompromiseOf({ compromises: [closed] }),
      openCompromiseOf({ compromises: [closed, compromise] }),
    ]).toEqual([undefined, undefined, compromise]);
  });
});
