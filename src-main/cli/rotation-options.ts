import {
  defaultRotationPolicy,
  leadDaysLimit,
  type RotationPolicy,
  rotationDaysLimit,
  rotationPolicySchema,
} from '#contract';
import { given, parseOption, together, wholeNumber } from './option-value.ts';
import type { DetailOptions } from './options.ts';

export type GivenRotation = {
  readonly days: number | undefined;
  readonly leadDays: number | undefined;
  readonly never: RotationPolicy | undefined;
};

/** @throws SignetError `INPUT_INVALID` naming the option and its range */
export function readRotation({
  rotationDays,
  leadDays,
  neverRotate,
}: DetailOptions): GivenRotation {
  if (neverRotate !== undefined && (rotationDays ?? leadDays) !== undefined) {
    throw together('--never-rotate', ['--rotation-days', '--lead-days'], 'rotationPolicy');
  }
  const name = (option: string, field: string) => ({ option, field: `rotationPolicy.${field}` });
  return {
    days: given(rotationDays, (text) =>
      wholeNumber(text, rotationDaysLimit, name('--rotation-days', 'days')),
    ),
    leadDays: given(leadDays, (text) =>
      wholeNumber(text, leadDaysLimit, name('--lead-days', 'leadDays')),
    ),
    never: given(neverRotate, (reason) => {
      const policy = { kind: 'never', reason };
      return parseOption(rotationPolicySchema, policy, name('--never-rotate', 'reason'));
    }),
  };
}

/**
 * Returns the requested policy; missing parts come from the present policy, or from the default.
 *
 * @throws SignetError `INPUT_INVALID` if there are as many lead days as days, or more
 */
export function rotationPolicyOf(
  { days, leadDays, never }: GivenRotation,
  present: RotationPolicy = defaultRotationPolicy,
): RotationPolicy {
  if (never !== undefined) return never;
  if (days === undefined && leadDays === undefined) return present;
  const base = present.kind === 'interval' ? present : defaultRotationPolicy;
  const chosen = { ...base, ...(days && { days }), ...(leadDays !== undefined && { leadDays }) };
  return parseOption(rotationPolicySchema, chosen, {
    option: '--lead-days',
    field: 'rotationPolicy.leadDays',
  });
}
