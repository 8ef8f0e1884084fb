import { describe, expect, it } from 'vitest';
import type { CheckRecord, Entry, Rotation } from '#contract';
import { applicationsLeft, nextStep, stepsDone } from '../../../src-main/rotation/progress.ts';
import { anyEntry } from '../../support/any-entry.ts';

const at = '2026-11-20T08:00:00.000Z';
const accepted: CheckRecord = { checkedAt: at, okxCode: null, confirmed: null };
const { apiKeyEnding, apiKeyDigest, credentialVersion, credentialsChangedAt } = anyEntry();
const other: NonNullable<Rotation['other']> = {
  ...{ apiKeyEnding, apiKeyDigest, credentialVersion, credentialsChangedAt },
  ...{ lastCheck: null, knownAt: null, calledAt: null, signedAt: null, createdOnOkxAt: null },
};
const started: Rotation = {
  startedAt: at,
  reason: 'scheduled',
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};
const switched = { ...started, other, switchedAt: at };

function rotating(rotation: Rotation | null, change: Partial<Entry> = {}): Entry {
  return anyEntry({ applications: ['Hummingbot', 'Tracker'], rotation, ...change });
}

const checked = { lastCheck: accepted };
const ticked = { ...switched, switchedApplications: ['HUMMINGBOT', 'tracker'] };
const revoked = { ...switched, revokedAt: at };
const proof = { provedAt: at, okxCode: '50119' } as const;

describe('the progress of a rotation', () => {
  it.each([
    ['none', rotating(null), [], 'start'],
    ['started', rotating(started), ['start'], 'add-key'],
    ['a new key', rotating({ ...started, other }), ['start', 'add-key'], 'check'],
    [
      'a checked key',
      rotating({ ...started, other: { ...other, ...checked } }),
      ['start', 'add-key', 'check'],
      'switch',
    ],
    ['switched', rotating(switched, checked), ['start', 'add-key', 'check', 'switch'], 'tick'],
    ['switched unchecked', rotating(switched), ['start', 'add-key', 'switch'], 'tick'],
    [
      'every application ticked',
      rotating(ticked, checked),
      ['start', 'add-key', 'check', 'switch', 'tick'],
      'revoke',
    ],
    [
      'no application',
      rotating(switched, { ...checked, applications: [] }),
      ['start', 'add-key', 'check', 'switch', 'tick'],
      'revoke',
    ],
    ['revoked', rotating(revoked), ['start', 'add-key', 'switch', 'revoke'], 'prove'],
    [
      'proved',
      rotating({ ...revoked, proof }),
      ['start', 'add-key', 'switch', 'revoke', 'prove'],
      'finish',
    ],
  ] as const)('%s', (_state, entry, done, next) => {
    expect([stepsDone(entry), nextStep(entry)]).toEqual([done, next]);
  });

  it('lists the applications without the new key, in any case of their letters', () => {
    const rotation = { ...switched, switchedApplications: ['HUMMINGBOT'] };
    expect(applicationsLeft(rotating(rotation))).toEqual(['Tracker']);
  });
});
