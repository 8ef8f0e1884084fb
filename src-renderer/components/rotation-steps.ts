import type { Rotation } from '#contract';

/** In the order in which a rotation takes them. */
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

/** @returns the steps that can be shown, for a rotation that has come so far; `null` is none yet */
export function openStepsOf(rotation: Rotation | null): readonly RotationStepId[] {
  if (rotation === null) return ['reason'];
  if (rotation.other === null) return ['create', 'credentials'];
  if (rotation.switchedAt === null) return ['create', 'credentials', 'check', 'switch'];
  // The list of applications can be ticked off to the end.
  return rotation.revokedAt === null ? ['switch', 'revoke'] : ['switch', 'prove'];
}

/** @returns the step that is shown to whoever comes back */
export function resumedStepOf(rotation: Rotation | null): RotationStepId {
  if (rotation === null) return 'reason';
  if (rotation.other === null) return 'create';
  if (rotation.switchedAt === null) return isNewKeyAccepted(rotation) ? 'switch' : 'check';
  return rotation.revokedAt === null ? 'switch' : 'prove';
}

/** @returns whether OKX accepted the new key, the last time that it was asked; before the switch */
export function isNewKeyAccepted({ other }: Rotation): boolean {
  return other?.lastCheck?.okxCode === null;
}
