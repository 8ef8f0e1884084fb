import { type CredentialField, okxFacts } from '#contract';

const { passphraseMinimum, passphraseMaximum, secretKeyShape } = okxFacts;
const passphraseLength = `{${passphraseMinimum.value},${passphraseMaximum.value}}`;

/** The fields in OKX's order. */
export const credentialFields = [
  'apiKey',
  'secretKey',
  'passphrase',
] as const satisfies readonly CredentialField[];

export function isCredentialField(role: string | undefined): role is CredentialField {
  return credentialFields.some((field) => field === role);
}

/** The usual shapes of OKX's values. OKX does not promise them, so a difference is only a remark. */
const shapes: Readonly<Record<CredentialField, RegExp>> = {
  apiKey: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  secretKey: new RegExp(`^[0-9A-F]{${secretKeyShape.value}}$`),
  passphrase: new RegExp(`^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)(?=.*[^A-Za-z0-9]).${passphraseLength}$`),
};

const inner = String.raw`[\p{L}\p{N}\p{Default_Ignorable_Code_Point}]`;
/** The same shapes inside a longer text, bounded by anything but letters, digits, and what cannot be seen. */
const shapesWithin = {
  apiKey: within('[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}'),
  secretKey: within(`[0-9A-F]{${secretKeyShape.value}}`),
} as const;

function within(shape: string): RegExp {
  return new RegExp(`(?<!${inner})${shape}(?!${inner})`, 'gu');
}

/** @returns the texts inside a longer one that have the usual shape of a key, each once */
export function keysWithin(field: 'apiKey' | 'secretKey', text: string): readonly string[] {
  return [...new Set(text.match(shapesWithin[field]))];
}

/** @returns the keys in a word, and what stands beside them if it follows OKX's rule for passphrases: `key:secret:…` */
export function partsByShape(word: string): readonly string[] {
  const keys = [...keysWithin('apiKey', word), ...keysWithin('secretKey', word)];
  const rest = keys.reduce((text, key) => text.replaceAll(key, ' '), word).split(' ');
  const others = rest.map((text) => text.replace(/^[:/|,;]|[:/|,;]$/g, ''));
  return keys.length === 0
    ? [word]
    : [...keys, ...others.filter((text) => hasShape('passphrase', text))];
}

/** The credentials that are known. An empty one is unknown. */
export type PartialCredentials = { readonly [Field in CredentialField]?: string };

/** @returns `true` if a value has OKX's usual shape; for a passphrase, if it follows OKX's rule */
export function hasShape(field: CredentialField, value: string): boolean {
  return shapes[field].test(value);
}

/** @returns `true` if a value does not have OKX's usual shape and is not empty */
export function looksUnusual(field: CredentialField, value: string): boolean {
  return value !== '' && !hasShape(field, value);
}

/** Pairs of fields. The first of each has a shape that nothing else has by chance. */
const exchangeable = [
  ['secretKey', 'passphrase'],
  ['secretKey', 'apiKey'],
  ['apiKey', 'secretKey'],
  ['apiKey', 'passphrase'],
] as const satisfies readonly (readonly [CredentialField, CredentialField])[];
export type SwappedFields = readonly [CredentialField, CredentialField];

/** @returns two fields that seem to contain each other's values, in the order of the form */
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

/** As in `credentialsSchema`. */
const credentialLimit = 128;

/**
 * Finds out why a value cannot be one of OKX's three.
 *
 * @returns `undefined` for a value that the contract accepts, and for an empty one
 */
export function credentialFault(value: string): CredentialFault | undefined {
  if (value.trim() !== value) return 'outer-space';
  if (/[^\0-\u00FF]/.test(value)) return 'beyond-latin-1';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\u001F\u007F-\u009F]/.test(value)) return 'control';
  return value.length > credentialLimit ? 'too-long' : undefined;
}
