import { describe, expect, it } from 'vitest';
import { defaultRotationPolicy, rotationPolicySchema } from '#contract';
import {
  policyOf,
  rotationProblemsOf,
  rotationValuesOf,
  usualRotation,
} from '../../../src-renderer/components/rotation-values.ts';

describe('policyOf', () => {
  it('starts with the default policy', () => {
    expect(policyOf(usualRotation)).toEqual(defaultRotationPolicy);
  });

  it.each([
    { kind: 'interval', days: 30, leadDays: 0 },
    { kind: 'interval', days: 45, leadDays: 44 },
    { kind: 'never', reason: 'read only' },
  ] as const)('returns what %o was shown as', (policy) => {
    expect(policyOf(rotationValuesOf(policy))).toEqual(policy);
  });
});

describe('rotationProblemsOf', () => {
  it.each([
    [{}, []],
    [{ rotation: 'own', ownDays: '0' }, ['rotationDays']],
    [{ rotation: 'own', ownDays: '3651' }, ['rotationDays']],
    [{ rotation: 'own', ownDays: '1.5' }, ['rotationDays']],
    [{ rotation: 'own', ownDays: '7' }, ['leadDays']],
    [{ leadDays: '' }, ['leadDays']],
    [{ leadDays: '366' }, ['leadDays']],
    [{ rotation: 'never' }, ['reason']],
    [{ rotation: 'never', reason: 'Reads only', leadDays: '' }, []],
  ] as const)('of %o are %o', (change, problems) => {
    const values = { ...usualRotation, ...change };
    expect(rotationProblemsOf(values)).toEqual(problems);
    expect(rotationPolicySchema.safeParse(policyOf(values)).success).toBe(problems.length === 0);
  });
});
