import type { CredentialField } from '#contract';
import { onlyPassphrase, unorderedValues, valuesByShape } from './bare-values.ts';
import { credentialFields } from './credential-shape.ts';
import { fieldValueOf } from './field-value.ts';
import { pastedOf } from './judgement.ts';
import { likelyOthers } from './likely-others.ts';
import { readLines } from './line-text.ts';
import { readMarkup } from './markup-text.ts';
import { withJoinedNames } from './name-and-value.ts';
import { readObjects } from './object-text.ts';
import type { PasteChoice, PasteResult } from './paste-result.ts';
import type { PastedText, PastedValue } from './pasted-value.ts';
import { type Candidates, type Profile, profilesOf } from './profiles.ts';
import { readTable } from './table-text.ts';

export type { DetailName, PastedDetails } from './hints.ts';
export type { DoubtfulField, PastedCredentials, PasteResult } from './paste-result.ts';
export type { Doubt } from './pasted-value.ts';

/** In characters: more than any configuration file has. */
export const pasteLimit = 1_000_000;
/** The number of keys in one text, of which the user chooses one by its name. */
export const choiceLimit = 20;

/**
 * Finds OKX's credentials in any text: OKX's own copy, JSON, .env, TOML, YAML, XML, a table, a program, a
 * command, a note, or bare values.
 *
 * The principle: every character of the text is accounted for. A recogniser says what it consumed; if it did
 * not understand what touches a value, or if another value contradicts it, the value is doubtful. A doubtful
 * value is offered together with its readings, and never taken silently. An API key and a secret key have
 * shapes that show where they begin and end; a passphrase has none, so only the text around it can tell.
 *
 * SECURITY: nothing here stores the text, and no reason, problem or warning repeats any of it.
 *
 * @param text at most {@link pasteLimit} characters; a longer text is refused
 */
export function readPastedCredentials(text: string): PasteResult {
  if (text.length > pasteLimit) return { kind: 'refused', because: 'too-long' };
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') return { kind: 'refused', because: 'empty' };
  const { named, bare } = recognised(clean);
  const grouped = profilesOf(withJoinedNames(named), choiceLimit);
  if (grouped === undefined) return { kind: 'refused', because: 'too-many' };
  const { profiles, others } = grouped;
  const usable = preferred(profiles.filter(isUsable));
  if (usable.length === 0) return fromShapes(bare, others, profiles);
  const hasLeftOut = profiles.some((one) => isUsable(one) && one.exchange === 'other');
  const isAlone = usable.length === 1;
  const choices = usable.map((profile) => ({
    name: profile.name,
    pasted: pastedOf(profile, {
      spare: isAlone ? spareOf(bare, others) : {},
      hasLeftOut: hasLeftOut && profile.exchange !== 'other',
    }),
  }));
  return resultOf(choices, 'profiles');
}

/** The recognisers of whole texts come first; the reader of lines takes any text. */
function recognised(text: string): PastedText {
  const unfenced = text.replace(/^\s*(?:```|~~~)\w*\s*\n|\n\s*(?:```|~~~)\s*$/g, '');
  return (
    readObjects(unfenced) ??
    readObjects(unescapedText(unfenced)) ??
    readMarkup(unfenced) ??
    readTable(unfenced) ??
    readLines(text)
  );
}

/** JSON that was copied out of another program's text has a backslash before each quote. */
function unescapedText(text: string): string {
  if (!/^\s*[[{]\s*\\"/.test(text)) return '';
  try {
    return String(JSON.parse(`"${text.trim()}"`));
  } catch {
    return '';
  }
}

function fromShapes(
  bare: readonly PastedValue[],
  others: readonly PastedValue[],
  profiles: readonly Profile[],
): PasteResult {
  const values = [...bare, ...others];
  const found = valuesByShape(values);
  const order = unorderedValues(values);
  const [first] = found;
  const context = { spare: {}, hasLeftOut: false };
  if (order !== undefined && first !== undefined) {
    const choices = [order, order.toReversed()].map(([secretKey = '', passphrase = '']) => {
      const { apiKey } = pastedOf({ ...unnamed, candidates: first }, context).values;
      const chosen = { secretKey: [bareValue(secretKey)], passphrase: [bareValue(passphrase)] };
      const candidates = { ...(apiKey && { apiKey: [bareValue(apiKey)] }), ...chosen };
      return { name: '', pasted: pastedOf({ ...unnamed, candidates }, context) };
    });
    return { kind: 'choice', between: 'orders', choices };
  }
  const likely = found.length === 1 ? likelyOthers(values) : [];
  const choices = found.map((candidates) => ({
    name: '',
    pasted: pastedOf(
      { ...unnamed, candidates: {} },
      { ...context, spare: { ...(likely.length > 0 && { passphrase: likely }), ...candidates } },
    ),
  }));
  if (choices.length > 0) return resultOf(choices, 'profiles');
  const hasPlaceholder = profiles.some(({ candidates }) =>
    credentialFields.some(
      (field) => fieldValueOf(field, candidates[field] ?? [])?.kind === 'unusable',
    ),
  );
  return { kind: 'refused', because: hasPlaceholder ? 'placeholders' : 'nothing-found' };
}

function bareValue(value: string): PastedValue {
  const around = { before: '', after: '' };
  return { scope: [], name: '', readings: [value], doubts: [], isQuoted: true, around };
}

const unnamed: Profile = {
  ...{ name: '', candidates: {}, details: {}, unread: [], exchange: 'unsaid' },
};

/** @returns values by their shape, for the fields that have no named value */
function spareOf(bare: readonly PastedValue[], others: readonly PastedValue[]): Candidates {
  const found = valuesByShape(bare);
  const [only = {}] = found.length === 1 ? found : [];
  const clear = onlyPassphrase([...bare, ...others]);
  const likely = only.passphrase ?? (clear ? [clear] : likelyOthers([...bare, ...others]));
  return { ...only, ...(likely.length > 0 && { passphrase: likely }) };
}

/** Skips sentences about a password. */
function isUsable({ candidates }: Profile): boolean {
  const kinds = (field: CredentialField) => fieldValueOf(field, candidates[field] ?? [])?.kind;
  const has = (field: CredentialField) => !['unusable', undefined].includes(kinds(field));
  return has('apiKey') || has('secretKey') || kinds('passphrase') === 'certain';
}

/** @returns each key once; those of other exchanges only if there are no others. */
function preferred(profiles: readonly Profile[]): readonly Profile[] {
  const open = profiles.filter(({ exchange }) => exchange !== 'other');
  const wanted = open.length > 0 ? open : profiles;
  return wanted.filter(
    (profile, index) => !wanted.slice(0, index).some((before) => holds(before, profile)),
  );
}

/** @returns `true` if one profile has all values of the other */
function holds(one: Profile, other: Profile): boolean {
  return credentialFields.every((field) =>
    (other.candidates[field] ?? []).every(({ readings: [value] }) =>
      one.candidates[field]?.some(({ readings }) => readings[0] === value),
    ),
  );
}

function resultOf(choices: readonly PasteChoice[], between: 'profiles' | 'orders'): PasteResult {
  const [first, ...others] = choices;
  if (first && others.length === 0) return { kind: 'found', pasted: first.pasted };
  if (choices.length > choiceLimit) return { kind: 'refused', because: 'too-many' };
  return { kind: 'choice', between, choices };
}
