import {
  accountSchema,
  applicationsSchema,
  foldCase,
  type GuideStep,
  ipAllowlistSchema,
  labelSchema,
  notesSchema,
  splitIpAllowlist,
} from '#contract';
import type { GuideEntry, GuideValues } from './guide-values.ts';

/** The problems, named as their sentences. */
const problemNames = [
  'purpose',
  'application',
  'label',
  'labelTaken',
  'account',
  'permissions',
  'subWithdraw',
  'withdrawReason',
  'addresses',
] as const;
export type Problem = (typeof problemNames)[number];

type Check = (values: GuideValues, entries: readonly GuideEntry[]) => boolean;

/** @returns the problems of a step, in the order of its fields */
const checks: { readonly [Step in GuideStep]?: Partial<Record<Problem, Check>> } = {
  purpose: {
    purpose: ({ purpose }) => purpose === null,
    application: ({ application }) =>
      application.trim() !== '' && !applicationsSchema.safeParse([application]).success,
    label: ({ label }) => !labelSchema.safeParse(label).success,
    labelTaken: ({ label }, entries) =>
      entries.some((entry) => foldCase(entry.label) === foldCase(label)),
  },
  account: { account: ({ account }) => !accountSchema.safeParse(account).success },
  permissions: {
    permissions: ({ permissions }) => permissions.length === 0,
    subWithdraw: ({ account, permissions }) =>
      account.kind === 'sub' && permissions.includes('withdraw'),
    withdrawReason: ({ permissions, withdrawReason }) =>
      permissions.includes('withdraw') &&
      (withdrawReason.trim() === '' || !notesSchema.safeParse(withdrawReason).success),
  },
  addresses: {
    addresses: ({ ipAllowlistText }) =>
      !ipAllowlistSchema.safeParse([...new Set(splitIpAllowlist(ipAllowlistText))]).success,
  },
};

export function problemsOf(
  step: GuideStep,
  values: GuideValues,
  entries: readonly GuideEntry[],
): readonly Problem[] {
  const wrong = checks[step] ?? {};
  return problemNames.filter((name) => wrong[name]?.(values, entries) === true);
}

/** A problem, and the step at which it can be fixed. */
export type Fault = { readonly step: GuideStep; readonly problem: Problem };

/** Maps the field that main refuses to the problem. */
const faults: Readonly<Record<string, Fault>> = {
  purpose: { step: 'purpose', problem: 'purpose' },
  applications: { step: 'purpose', problem: 'application' },
  label: { step: 'purpose', problem: 'label' },
  account: { step: 'account', problem: 'account' },
  permissions: { step: 'permissions', problem: 'permissions' },
  notes: { step: 'permissions', problem: 'withdrawReason' },
  ipAllowlist: { step: 'addresses', problem: 'addresses' },
};

/**
 * Finds the step and the problem for a field that main refused.
 *
 * @param field as main names it, such as `account.name`
 * @returns `undefined` for a field that no step asks for
 */
export function faultOf(field: string): Fault | undefined {
  const [name = ''] = field.split('.');
  return Object.hasOwn(faults, name) ? faults[name] : undefined;
}
