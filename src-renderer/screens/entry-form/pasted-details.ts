import type { PastedDetails } from '#pasted';
import { emptyValues, type FormValues } from './form-values.ts';

type NewDetails = {
  readonly values: Partial<FormValues>;
  /** The changes to the form. */
  readonly names: readonly (keyof PastedDetails)[];
};

/**
 * Selects the details of a pasted text that change the form: only fields that still have their initial values.
 */
export function newDetails(values: FormValues, details: PastedDetails): NewDetails {
  const addresses = details.addresses?.join('\n');
  const pasted: Partial<FormValues> = {
    ...(details.label && { label: details.label }),
    ...(details.permissions && { permissions: details.permissions }),
    ...(addresses && { addresses }),
    ...(details.environment && { environment: details.environment }),
    ...(details.site && { site: details.site }),
  };
  const names = detailNames.filter(
    (name) =>
      pasted[name] !== undefined &&
      isSameValue(values[name], emptyValues[name]) &&
      !isSameValue(pasted[name], values[name]),
  );
  return { values: Object.fromEntries(names.map((name) => [name, pasted[name]])), names };
}

const detailNames = [
  'label',
  'permissions',
  'addresses',
  'environment',
  'site',
] as const satisfies readonly (keyof FormValues & keyof PastedDetails)[];

function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
