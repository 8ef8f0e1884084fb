import { type CredentialField, okxFacts } from '#contract';

const { passphraseMinimum, passphraseMaximum, secretKeyShape } = okxFacts;
const passphraseLength = `{${passphraseMinimum.value},${passphraseMaximum.value}}`;

/** In the order in which OKX shows them. */
export const credentialFields = [
  'apiKey',
  'secretKey',
  'passphrase',
] as const satisfies readonly CredentialField[];

/** The shapes that OKX gives its values, without promising them: what differs is worth a look, no more. */
const shapes: Readonly<Record<CredentialField, RegExp>> = {
  apiKey: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  secretKey: new RegExp(`^[0-9A-F]{${secretKeyShape.value}}$`),
  passphrase: new RegExp(`^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)(?=.*[^A-Za-z0-9]).${passphraseLength}$`),
};

/** Credentials as far as they are known; an empty one is not known. */
export type PartialCredentials = { readonly [Field in CredentialField]?: string };

/** @returns whether a value looks as OKX's usually do; of a passphrase, whether it follows OKX's rule */
export function hasShape(field: CredentialField, value: string): boolean {
  return shapes[field].test(value);
}

/** @returns whether a value looks unlike what OKX usually gives; nothing typed yet does not */
export function looksUnusual(field: CredentialField, value: string): boolean {
  return value !== '' && !hasShape(field, value);
}

/** Of the two fields, the first has a shape that nothing else has by chance. */
const exchangeable = [
  ['secretKey', 'passphrase'],
  ['secretKey', 'apiKey'],
  ['apiKey', 'secretKey'],
  ['apiKey', 'passphrase'],
] as const satisfies readonly (readonly [CredentialField, CredentialField])[];
export type SwappedFields = readonly [CredentialField, CredentialField];

/** @returns two fields of which the one holds what looks like the other's, in the order of the form */
export function swappedFields(values: PartialCredentials): SwappedFields | undefined {
  const pair = exchangeable.find(([shaped, other]) => {
    const [there = '', here = ''] = [values[other], values[shaped]];
    return here !== '' && hasShape(shaped, there) && !hasShape(shaped, here);
  });
  if (pair === undefined) return undefined;
  const [first, second] = credentialFields.filter((field) => pair.some((item) => item === field));
  return first && second && [first, second];
}

export type CredentialFault = 'outer-space' | 'control' | 'beyond-latin-1' | 'too-long';

/** As `credentialsSchema` has it. */
const credentialLimit = 128;

/**
 * Tells why a value cannot be one of OKX's three.
 *
 * @returns nothing for a value that the contract takes, and for an empty one
 */
export function credentialFault(value: string): CredentialFault | undefined {
  if (value.trim() !== value) return 'outer-space';
  if (/[^\0-\u00FF]/.test(value)) return 'beyond-latin-1';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\u001F\u007F-\u009F]/.test(value)) return 'control';
  return value.length > credentialLimit ? 'too-long' : undefined;
}
