import { describe, expect, it } from 'vitest';
import type { Rotation } from '#contract';
import {
  openStepsOf,
  resumedStepOf,
  rotationSteps,
} from '../../../src-renderer/components/rotation-steps.ts';

const at = '2026-11-20T08:00:00.000Z';
const started: Rotation = {
  startedAt: at,
  reason: 'scheduled',
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};
const other: NonNullable<Rotation['other']> = {
  apiKeyEnding: '2d31',
  apiKeyDigest: '0'.repeat(64),
  credentialVersion: 2,
  credentialsChangedAt: at,
  createdOnOkxAt: at,
  lastCheck: null,
  knownAt: null,
  calledAt: null,
  signedAt: null,
};
const accepted = { checkedAt: at, okxCode: null, confirmed: null };
const held: Rotation = { ...started, other };
const refused: Rotation = {
  ...held,
  other: { ...other, lastCheck: { ...accepted, okxCode: '50105' } },
};
const checked: Rotation = { ...held, other: { ...other, lastCheck: accepted } };
const switched: Rotation = { ...held, switchedAt: at };
const revoked: Rotation = { ...switched, revokedAt: at };

/** The steps taken so far, and the step at which the rotation resumes. */
const stages: readonly (readonly [string, Rotation | null, (typeof rotationSteps)[number]])[] = [
  ['nothing', null, 'reason'],
  ['the start', started, 'create'],
  ['the new key', held, 'check'],
  ['a check that refused it', refused, 'check'],
  ['a check that accepted it', checked, 'switch'],
  ['the switch', switched, 'switch'],
  ['the old key is deleted', revoked, 'prove'],
];

describe('resumedStepOf', () => {
  it.each(stages)('after %s', (_what, rotation, step) => {
    expect(resumedStepOf(rotation)).toBe(step);
  });
});

describe('openStepsOf', () => {
  it.each(stages)('contain the resumed step, in order, after %s', (_what, rotation, step) => {
    const open = openStepsOf(rotation);
    expect([open.includes(step), open]).toEqual([
      true,
      rotationSteps.filter((item) => open.includes(item)),
    ]);
  });

  it('contain no step that main would refuse', () => {
    expect([null, started, held, switched, revoked].map(openStepsOf)).toEqual([
      ['reason'],
      ['create', 'credentials'],
      ['create', 'credentials', 'check', 'switch'],
      ['switch', 'revoke'],
      ['switch', 'prove'],
    ]);
  });
});
