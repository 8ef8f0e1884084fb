import {
  dayOf,
  type Entry,
  type EntryDetails,
  type Environment,
  instantOfDay,
  type Permission,
  type Purpose,
  type Site,
  splitIpAllowlist,
} from '#contract';
import {
  policyOf,
  type RotationValues,
  rotationValuesOf,
  usualRotation,
} from '../../components/rotation-values.ts';

/** The values of the form, without the credentials, which never enter React's state. */
export type FormValues = RotationValues & {
  readonly label: string;
  readonly site: Site;
  readonly environment: Environment;
  readonly accountKind: 'main' | 'sub';
  readonly subAccount: string;
  readonly permissions: readonly Permission[];
  readonly addresses: string;
  readonly applications: readonly string[];
  readonly purpose: Purpose | '';
  /** As `2026-11-20`, in the user's time zone; or empty. */
  readonly createdOn: string;
  readonly notes: string;
};

/** The form has no fields for the hosts, so an edit does not change them. */
export type FormDetails = Omit<EntryDetails, 'hosts'>;

export const emptyValues: FormValues = {
  label: '',
  site: 'global',
  environment: 'live',
  accountKind: 'main',
  subAccount: '',
  permissions: ['read_only'],
  addresses: '',
  applications: [],
  purpose: '',
  ...usualRotation,
  createdOn: '',
  notes: '',
};

export function valuesOf(entry: Entry): FormValues {
  const { rotationPolicy, account, createdOnOkxAt } = entry;
  return {
    label: entry.label,
    site: entry.site,
    environment: entry.environment,
    accountKind: account.kind,
    subAccount: account.kind === 'sub' ? account.name : '',
    permissions: entry.permissions,
    addresses: entry.ipAllowlist.join('\n'),
    applications: entry.applications,
    purpose: entry.purpose ?? '',
    ...rotationValuesOf(rotationPolicy),
    createdOn: createdOnOkxAt === null ? '' : dayOf(createdOnOkxAt),
    notes: entry.notes,
  };
}

/**
 * @param now Unix time in ms
 * @param before the edited entry: if its day was not changed, its exact instant stays
 */
export function detailsOf(values: FormValues, now: number, before?: Entry): FormDetails {
  return {
    label: values.label,
    site: values.site,
    environment: values.environment,
    account:
      values.accountKind === 'main' ? { kind: 'main' } : { kind: 'sub', name: values.subAccount },
    permissions: values.permissions,
    ipAllowlist: splitIpAllowlist(values.addresses),
    applications: values.applications,
    purpose: values.purpose === '' ? null : values.purpose,
    rotationPolicy: policyOf(values),
    createdOnOkxAt: instantOf(values.createdOn, before?.createdOnOkxAt ?? null, now),
    notes: values.notes,
  };
}

function instantOf(day: string, before: string | null, now: number): string | null {
  if (day === '') return null;
  if (before !== null && dayOf(before) === day) return before;
  // Main refuses a day that is none.
  return instantOfDay(day, new Date(now).toISOString()) ?? day;
}
