import { describe, expect, it } from 'vitest';
import {
  type Compromise,
  type Entry,
  type EntryKey,
  leakedKeyOf,
  openCompromiseOf,
  type Rotation,
  withoutProof,
} from '#contract';
import { anyEntry } from '../support/any-entry.ts';

const at = '2026-11-02T08:00:00.000Z';
const digestOf = (digit: string) => digit.repeat(64);

/** Returns an entry with one key, or with a second one beside it. */
function entryWith(own: string, other?: string, change: Partial<Entry> = {}): Entry {
  const { lastCheck, knownAt, calledAt, signedAt, credentialsChangedAt } = anyEntry();
  const times = { lastCheck, knownAt, calledAt, signedAt, credentialsChangedAt };
  const key: EntryKey = {
    ...times,
    apiKeyEnding: '9f3c',
    apiKeyDigest: digestOf(other ?? ''),
    credentialVersion: 2,
  };
  const rotation: Rotation = {
    startedAt: at,
    reason: 'compromise',
    other: { ...key, createdOnOkxAt: null },
    switchedAt: null,
    switchedApplications: [],
    revokedAt: null,
    proof: null,
  };
  return anyEntry({
    apiKeyDigest: digestOf(own),
    rotation: other === undefined ? null : rotation,
    ...change,
  });
}

const compromise: Compromise = {
  reportedAt: at,
  apiKeyEnding: '9f3c',
  apiKeyDigest: digestOf('a'),
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

describe('leakedKeyOf', () => {
  it.each([
    ['the own key', entryWith('a'), 1],
    ['the own key, beside another that ends alike', entryWith('a', 'b'), 1],
    ['the other key, which ends alike', entryWith('b', 'a'), 2],
    ['no key once it is gone', entryWith('b'), undefined],
  ])('is %s', (_which, entry, version) => {
    expect(leakedKeyOf(entry, compromise)?.credentialVersion).toBe(version);
  });
});

describe('openCompromiseOf', () => {
  it('is the last one if it is open', () => {
    const closed = { ...compromise, closedAt: at };
    expect([
      openCompromiseOf({ compromises: [] }),
      openCompromiseOf({ compromises: [closed] }),
      openCompromiseOf({ compromises: [closed, compromise] }),
    ]).toEqual([undefined, undefined, compromise]);
  });
});

describe('withoutProof', () => {
  const done = [
    { step: 'delete-key', doneAt: at },
    { step: 'prove-dead', doneAt: at },
  ] as const;

  it('removes the proof and the step that it ticked', () => {
    const proved = { ...compromise, done, proof: { provedAt: at, okxCode: '50119' } } as const;
    expect(withoutProof(proved)).toEqual({ ...compromise, done: done.slice(0, 1) });
  });

  it('keeps the step that the owner ticked', () => {
    expect(withoutProof({ ...compromise, done })).toEqual({ ...compromise, done });
  });
});
