import { leadDaysLimit, type RotationPolicy, rotationDaysLimit } from '#contract';

/** The values of the fields about rotation. */
export type RotationValues = {
  /** A common number of days, another number, or never. */
  readonly rotation: UsualDays | 'own' | 'never';
  readonly ownDays: string;
  readonly leadDays: string;
  readonly reason: string;
};

export type RotationField = 'rotationDays' | 'leadDays' | 'reason';

export const usualDays = ['30', '60', '90', '180'] as const;
type UsualDays = (typeof usualDays)[number];

export const usualRotation: RotationValues = {
  rotation: '90',
  ownDays: '',
  leadDays: '7',
  reason: '',
};

export function rotationValuesOf(policy: RotationPolicy): RotationValues {
  if (policy.kind === 'never') {
    return { ...usualRotation, rotation: 'never', reason: policy.reason };
  }
  const days = String(policy.days);
  const usual = usualDays.find((item) => item === days);
  return {
    ...usualRotation,
    rotation: usual ?? 'own',
    ownDays: usual === undefined ? days : '',
    leadDays: String(policy.leadDays),
  };
}

export function policyOf(values: RotationValues): RotationPolicy {
  const { rotation, ownDays, leadDays, reason } = values;
  if (rotation === 'never') return { kind: 'never', reason };
  return {
    kind: 'interval',
    days: numberOf(rotation === 'own' ? ownDays : rotation),
    leadDays: numberOf(leadDays),
  };
}

/** @returns the problems that the page finds without asking main */
export function rotationProblemsOf(values: RotationValues): readonly RotationField[] {
  const policy = policyOf(values);
  if (policy.kind === 'never') return policy.reason.trim() === '' ? ['reason'] : [];
  const { days, leadDays } = policy;
  const problems: RotationField[] = [];
  if (!isWithin(days, rotationDaysLimit)) problems.push('rotationDays');
  const isLate = problems.length === 0 && leadDays >= days;
  if (!isWithin(leadDays, leadDaysLimit) || isLate) problems.push('leadDays');
  return problems;
}

function isWithin(value: number, { min, max }: { readonly min: number; readonly max: number }) {
  return value >= min && value <= max;
}

/** @returns -1 for anything but a whole number, which main then refuses at that field */
function numberOf(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
}
