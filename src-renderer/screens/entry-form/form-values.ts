import {
  type EntryDetails,
  type EntrySummary,
  type Environment,
  type Permission,
  type Site,
  splitIpAllowlist,
} from '#contract';

/** What stands in the form's fields, but the credentials: those never come into React's state. */
export type FormValues = {
  readonly label: string;
  readonly site: Site;
  readonly environment: Environment;
  readonly accountKind: 'main' | 'sub';
  readonly subAccount: string;
  readonly permissions: readonly Permission[];
  readonly addresses: string;
  readonly applications: readonly string[];
  /** A usual number of days, a number of their own, or never. */
  readonly rotation: UsualDays | 'own' | 'never';
  readonly ownDays: string;
  readonly leadDays: string;
  readonly reason: string;
  /** `2026-11-20` in the user's zone, or empty. */
  readonly createdOn: string;
  readonly notes: string;
};

export const usualDays = ['30', '60', '90', '180'] as const;
type UsualDays = (typeof usualDays)[number];

/** The host overrides are no part of the form: an edit leaves them as they are. */
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
  rotation: '90',
  ownDays: '',
  leadDays: '7',
  reason: '',
  createdOn: '',
  notes: '',
};

export function valuesOf(entry: EntrySummary): FormValues {
  const { rotationPolicy: policy, account, createdOnOkxAt } = entry;
  const days = policy.kind === 'interval' ? String(policy.days) : '';
  const usual = usualDays.find((item) => item === days);
  return {
    label: entry.label,
    site: entry.site,
    environment: entry.environment,
    accountKind: account.kind,
    subAccount: account.kind === 'sub' ? account.name : '',
    permissions: entry.permissions,
    addresses: entry.ipAllowlist.join('\n'),
    applications: entry.applications,
    rotation: policy.kind === 'never' ? 'never' : (usual ?? 'own'),
    ownDays: usual === undefined ? days : '',
    leadDays: policy.kind === 'interval' ? String(policy.leadDays) : emptyValues.leadDays,
    reason: policy.kind === 'never' ? policy.reason : '',
    createdOn: createdOnOkxAt === null ? '' : dateOf(createdOnOkxAt),
    notes: entry.notes,
  };
}

/** @param before the entry that is edited: a day that was not touched keeps its exact instant */
export function detailsOf(values: FormValues, before?: EntrySummary): FormDetails {
  return {
    label: values.label,
    site: values.site,
    environment: values.environment,
    account:
      values.accountKind === 'main' ? { kind: 'main' } : { kind: 'sub', name: values.subAccount },
    permissions: values.permissions,
    ipAllowlist: splitIpAllowlist(values.addresses),
    applications: values.applications,
    purpose: before?.purpose ?? null,
    rotationPolicy:
      values.rotation === 'never'
        ? { kind: 'never', reason: values.reason }
        : {
            kind: 'interval',
            days: numberOf(values.rotation === 'own' ? values.ownDays : values.rotation),
            leadDays: numberOf(values.leadDays),
          },
    createdOnOkxAt: instantOf(values.createdOn, before?.createdOnOkxAt ?? null),
    notes: values.notes,
  };
}

/** @returns -1 for what is no whole number: main refuses it, and says so at the field */
function numberOf(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
}

function instantOf(date: string, before: string | null): string | null {
  if (date === '') return null;
  if (before !== null && dateOf(before) === date) return before;
  return new Date(`${date}T00:00:00`).toISOString();
}

/** The day in the user's zone, as a date field has it. */
export function dateOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
