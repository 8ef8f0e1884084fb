import type { Rotation } from '#contract';

/** The steps of a rotation, in order. */
export const rotationSteps = [
  'reason',
  'create',
  'credentials',
  'check',
  'switch',
  'revoke',
  'prove',
] as const;
export type RotationStepId = (typeof rotationSteps)[number];

/** @returns the steps that can be shown; `null` stands for a rotation that has not started */
export function openStepsOf(rotation: Rotation | null): readonly RotationStepId[] {
  if (rotation === null) return ['reason'];
  if (rotation.other === null) return ['create', 'credentials'];
  if (rotation.switchedAt === null) return ['create', 'credentials', 'check', 'switch'];
  // Applications can be ticked off until the rotation ends.
  return rotation.revokedAt === null ? ['switch', 'revoke'] : ['switch', 'prove'];
}

/** @returns the step at which an interrupted rotation resumes */
export function resumedStepOf(rotation: Rotation | null): RotationStepId {
  if (rotation === null) return 'reason';
  if (rotation.other === null) return 'create';
  if (rotation.switchedAt === null) return isNewKeyAccepted(rotation) ? 'switch' : 'check';
  return rotation.revokedAt === null ? 'switch' : 'prove';
}

/** @returns `true` if OKX accepted the new key in the last check before the switch */
export function isNewKeyAccepted({ other }: Rotation): boolean {
  return other?.lastCheck?.okxCode === null;
}
