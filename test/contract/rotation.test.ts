import { describe, expect, it } from 'vitest';
import {
  type CheckRecord,
  givenApplications,
  isOldKeyHeld,
  type Rotation,
  waitingApplications,
} from '#contract';
import { anyEntry } from '../support/any-entry.ts';
import { fullRecords } from '../support/full-records.ts';

const [before, at, after] = ['01', '02', '03'].map((day) => `2026-11-${day}T08:00:00.000Z`);
const proof = { provedAt: '2026-11-03T08:00:00.000Z', okxCode: '50119' } as const;

function rotation(lastCheck: CheckRecord | null, change: Partial<Rotation> = {}): Rotation {
  const { apiKeyEnding, apiKeyDigest, credentialVersion, ...rest } = anyEntry();
  const { credentialsChangedAt, knownAt, calledAt, signedAt, createdOnOkxAt } = rest;
  const times = { credentialsChangedAt, knownAt, calledAt, signedAt, createdOnOkxAt };
  return {
    startedAt: rest.addedAt,
    reason: 'scheduled',
    other: { apiKeyEnding, apiKeyDigest, credentialVersion, lastCheck, ...times },
    switchedAt: rest.addedAt,
    switchedApplications: [],
    revokedAt: at ?? null,
    proof: null,
    ...change,
  };
}

const said = (okxCode: string | null, checkedAt = after) =>
  ({ checkedAt: checkedAt ?? '', okxCode, confirmed: null }) as const;

describe('isOldKeyHeld', () => {
  it.each([
    ['it took the key', rotation(said(null)), true],
    ['it refused it for another reason', rotation(said('50110')), true],
    ['it does not know it', rotation(said('50119')), false],
    ['it took it before its owner deleted it', rotation(said(null, before)), false],
    ['it was not asked', rotation(null), false],
    ['it said before that it is dead', rotation(said(null), { proof }), false],
    ['nobody says that it is deleted', rotation(said(null), { revokedAt: null }), false],
    ['there is no old key', rotation(said(null), { other: null }), false],
  ])("follows OKX's last answer: %s", (_what, each, isHeld) => {
    expect(isOldKeyHeld(each)).toBe(isHeld);
  });
});

const switched = { switchedApplications: ['HUMMINGBOT', 'gone since'] };
const applications = ['Hummingbot', 'Tracker'];

describe('waitingApplications', () => {
  it('are those that were not ticked, whatever their case', () => {
    expect(waitingApplications(applications, switched)).toEqual(['Tracker']);
  });
});

describe('givenApplications', () => {
  it('are those that were, as the entry spells them', () => {
    const under = fullRecords.rotation && { ...fullRecords.rotation, ...switched };
    const found = [under, null].map((each) => givenApplications({ applications, rotation: each }));
    expect(found).toEqual([['Hummingbot'], []]);
  });
});
