import { type CredentialField, dayOf, splitIpAllowlist } from '#contract';
import { type RotationField, rotationProblemsOf } from '../../components/rotation-values.ts';
import type { FormValues } from './form-values.ts';

export type FormField =
  | 'label'
  | 'account'
  | 'permissions'
  | 'ipAllowlist'
  | 'applications'
  | RotationField
  | 'createdOnOkxAt'
  | 'notes'
  | CredentialField;

/** The problem with a field. */
export type FormProblem = {
  readonly field: FormField;
  readonly sentence: FormField | 'labelTaken' | 'address';
  /** The item that is not an address. */
  readonly address?: string;
};

/** The last parts of the paths that main may name, such as `draft.rotationPolicy.days`. */
const fields: Readonly<Record<string, FormField>> = {
  label: 'label',
  account: 'account',
  'account.name': 'account',
  permissions: 'permissions',
  ipAllowlist: 'ipAllowlist',
  applications: 'applications',
  rotationPolicy: 'rotationDays',
  'rotationPolicy.days': 'rotationDays',
  'rotationPolicy.leadDays': 'leadDays',
  'rotationPolicy.reason': 'reason',
  createdOnOkxAt: 'createdOnOkxAt',
  notes: 'notes',
  'credentials.apiKey': 'apiKey',
  'credentials.secretKey': 'secretKey',
  'credentials.passphrase': 'passphrase',
  apiKey: 'apiKey',
  secretKey: 'secretKey',
  passphrase: 'passphrase',
};

type Refusal = { readonly code: string; readonly field: string | undefined };

/**
 * Finds the field that a refusal by main is about.
 *
 * @returns `undefined` if it is about none, so that the form as a whole shows it
 */
export function problemOf(refusal: Refusal, values: FormValues): FormProblem | undefined {
  if (refusal.code === 'LABEL_TAKEN') return { field: 'label', sentence: 'labelTaken' };
  const path = (refusal.field ?? '').replace(/^(draft|change)\./, '');
  const [, list, index] = /^(\w+)\.(\d+)$/.exec(path) ?? [];
  const field = fields[list ?? path];
  if (field === undefined) return undefined;
  const address = splitIpAllowlist(values.addresses)[Number(index)];
  return field === 'ipAllowlist' && address !== undefined
    ? { field, sentence: 'address', address }
    : { field, sentence: field };
}

/**
 * Finds all problems that the page can find without main, in the order of the form.
 *
 * @param emptyCredentials the credential fields that must be filled in and are empty
 */
export function problemsOf(
  values: FormValues,
  emptyCredentials: readonly CredentialField[],
  now: number,
): readonly FormProblem[] {
  const rotation = rotationProblemsOf(values);
  const isDated = values.createdOn !== '';
  const wrong: Partial<Record<FormField, boolean>> = {
    label: values.label.trim() === '',
    account: values.accountKind === 'sub' && values.subAccount.trim() === '',
    permissions: values.permissions.length === 0,
    rotationDays: rotation.includes('rotationDays'),
    leadDays: rotation.includes('leadDays'),
    reason: rotation.includes('reason'),
    createdOnOkxAt: isDated && values.createdOn > dayOf(new Date(now).toISOString()),
    apiKey: emptyCredentials.includes('apiKey'),
    secretKey: emptyCredentials.includes('secretKey'),
    passphrase: emptyCredentials.includes('passphrase'),
  };
  // The keys are those of a record over FormField.
  return (Object.keys(wrong) as FormField[])
    .filter((field) => wrong[field])
    .map((field) => ({ field, sentence: field }));
}
