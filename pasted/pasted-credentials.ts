import type { CredentialField } from '#contract';
import { spareByShape, valuesByShape } from './bare-values.ts';
import {
  type CredentialFault,
  credentialFault,
  credentialFields,
  looksUnusual,
  type PartialCredentials,
  type SwappedFields,
  swappedFields,
} from './credential-shape.ts';
import type { PastedDetails } from './hints.ts';
import { jsonValues } from './json-values.ts';
import { lineValues } from './line-values.ts';
import { type Profile, profilesOf } from './profiles.ts';

export type { PastedDetails } from './hints.ts';

/** In characters: more than any configuration file of one application has. */
export const pasteLimit = 20_000;
/** The number of keys in one text, of which the user chooses one by its name. */
export const choiceLimit = 20;

/** Says why one of the three was found but not taken. */
type PasteProblem = {
  readonly field: CredentialField;
  readonly because: CredentialFault | 'placeholder';
};

/** A remark about the values that were taken. */
type PasteWarning =
  | { readonly kind: 'swapped' | 'same'; readonly fields: SwappedFields }
  | { readonly kind: 'unusual' | 'backslash'; readonly field: CredentialField }
  | { readonly kind: 'other-exchange' };

/** The content of a text. Only `values`, `details` and the names of choices repeat any of it. */
export type PastedCredentials = {
  readonly values: PartialCredentials;
  /** Each value was recognised by a name in the text, or by its shape. */
  readonly evidence: { readonly [Field in CredentialField]?: 'named' | 'shape' };
  readonly problems: readonly PasteProblem[];
  readonly missing: readonly CredentialField[];
  readonly warnings: readonly PasteWarning[];
  readonly details: PastedDetails;
};

type PasteChoice = { readonly name: string; readonly pasted: PastedCredentials };

export type PasteResult =
  | {
      readonly kind: 'refused';
      readonly because: 'empty' | 'too-long' | 'too-many' | 'placeholders' | 'nothing-found';
    }
  | { readonly kind: 'found'; readonly pasted: PastedCredentials }
  /** Several keys, or two values that could both be the secret key. */
  | {
      readonly kind: 'choice';
      readonly between: 'profiles' | 'orders';
      readonly choices: readonly PasteChoice[];
    };

/**
 * Finds OKX's credentials in any text: OKX's own copy, JSON, .env, TOML, YAML, a program, a note, or bare values.
 *
 * SECURITY: this runs in the page, because no response of main may contain a secret. Nothing here stores the
 * text, and no reason, problem or warning repeats any of it.
 *
 * @param text at most {@link pasteLimit} characters; a longer text is refused
 */
export function readPastedCredentials(text: string): PasteResult {
  if (text.length > pasteLimit) return { kind: 'refused', because: 'too-long' };
  if (text.trim() === '') return { kind: 'refused', because: 'empty' };
  const clean = text.replace(/^\uFEFF/, '');
  const { named, bare } = jsonValues(clean) ?? lineValues(clean);
  const profiles = profilesOf(named);
  const usable = preferred(profiles.filter(isUsable));
  if (usable.length > 0) {
    const spare = usable.length === 1 ? spareByShape(bare) : {};
    const choices = usable.map((profile) => ({
      name: profile.name,
      pasted: pastedOf(profile, spare),
    }));
    return resultOf(choices, 'profiles');
  }
  const bareValues = valuesByShape(bare);
  if (bareValues.length > 0) {
    const areOrders = new Set(bareValues.map(({ apiKey }) => apiKey)).size === 1;
    const choices = bareValues.map((values) => ({ name: '', pasted: pastedOf(unnamed, values) }));
    return resultOf(choices, areOrders ? 'orders' : 'profiles');
  }
  const hasPlaceholder = profiles.some(({ placeholders }) => placeholders.length > 0);
  return { kind: 'refused', because: hasPlaceholder ? 'placeholders' : 'nothing-found' };
}

const unnamed: Profile = {
  name: '',
  values: {},
  placeholders: [],
  details: {},
  exchange: 'unsaid',
};

/** Skips sentences about a password. */
function isUsable({ values }: Profile): boolean {
  const { apiKey, secretKey, passphrase } = values;
  if (apiKey !== undefined || secretKey !== undefined) return true;
  return passphrase !== undefined && (passphrase.isQuoted || !/\s/.test(passphrase.value));
}

/** Returns each key once; only those for OKX, if the text names OKX for any. */
function preferred(profiles: readonly Profile[]): readonly Profile[] {
  const mine = profiles.filter(({ exchange }) => exchange === 'okx');
  const open = profiles.filter(({ exchange }) => exchange !== 'other');
  const wanted = mine.length > 0 ? mine : open.length > 0 ? open : profiles;
  return wanted.filter(
    (profile, index) => !wanted.slice(0, index).some((before) => holds(before, profile)),
  );
}

/** @returns `true` if one profile has all values of the other */
function holds(one: Profile, other: Profile): boolean {
  return credentialFields.every(
    (field) =>
      other.values[field] === undefined || one.values[field]?.value === other.values[field].value,
  );
}

function resultOf(choices: readonly PasteChoice[], between: 'profiles' | 'orders'): PasteResult {
  const [first, ...others] = choices;
  if (first && others.length === 0) return { kind: 'found', pasted: first.pasted };
  if (choices.length > choiceLimit) return { kind: 'refused', because: 'too-many' };
  return { kind: 'choice', between, choices };
}

/** @param spare values that were recognised by their shape, for the fields that the profile lacks */
function pastedOf(profile: Profile, spare: PartialCredentials): PastedCredentials {
  const all: { [Field in CredentialField]?: string } = {};
  const evidence: { [Field in CredentialField]?: 'named' | 'shape' } = {};
  const problems: PasteProblem[] = [];
  for (const field of credentialFields) {
    const named = profile.values[field]?.value;
    const value = named ?? spare[field];
    if (value === undefined) continue;
    const fault = credentialFault(value);
    if (fault !== undefined) problems.push({ field, because: fault });
    else {
      all[field] = value;
      evidence[field] = named === undefined ? 'shape' : 'named';
    }
  }
  for (const field of profile.placeholders) {
    if (all[field] === undefined) problems.push({ field, because: 'placeholder' });
  }
  const missing = credentialFields.filter(
    (field) => all[field] === undefined && !problems.some((problem) => problem.field === field),
  );
  const warnings = warningsOf(all, profile);
  return { values: all, evidence, problems, missing, warnings, details: profile.details };
}

function warningsOf(values: PartialCredentials, profile: Profile): readonly PasteWarning[] {
  const swapped = swappedFields(values);
  const same = sameFields(values);
  const known = credentialFields.filter((field) => values[field] !== undefined);
  const unusual = known.filter(
    (field) => !swapped?.includes(field) && looksUnusual(field, values[field] ?? ''),
  );
  return [
    ...(swapped ? [{ kind: 'swapped', fields: swapped } as const] : []),
    ...(same ? [{ kind: 'same', fields: same } as const] : []),
    ...unusual.map((field) => ({ kind: 'unusual', field }) as const),
    ...known
      .filter((field) => profile.values[field]?.hasBackslash)
      .map((field) => ({ kind: 'backslash', field }) as const),
    ...(profile.exchange === 'other' ? [{ kind: 'other-exchange' } as const] : []),
  ];
}

function sameFields(values: PartialCredentials): SwappedFields | undefined {
  const pairs: readonly SwappedFields[] = [
    ['apiKey', 'secretKey'],
    ['apiKey', 'passphrase'],
    ['secretKey', 'passphrase'],
  ];
  return pairs.find(([a, b]) => values[a] !== undefined && values[a] === values[b]);
}
