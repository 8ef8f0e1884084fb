import type { CredentialField } from '#contract';
import { hasShape, keysWithin, partsByShape } from './credential-shape.ts';
import { doubted, type PastedValue } from './pasted-value.ts';
import { judgePlain } from './plain-value.ts';

export type BareValues = { readonly [Field in CredentialField]?: readonly PastedValue[] };

/** In a longer text, a passphrase looks like any other word. */
const tokenLimit = 6;

/**
 * Recognises values without names by their shape.
 *
 * @param values in the order of the text
 * @returns the values of each API key
 */
export function valuesByShape(values: readonly PastedValue[]): readonly BareValues[] {
  const tokens = tokensOf(values);
  const starts = tokens.flatMap((token, index) => (shaped('apiKey', token) ? [index] : []));
  if (starts.length > 1) {
    return starts.map((start, index) => assigned(tokens.slice(start, starts[index + 1])));
  }
  const found = assigned(tokens);
  return found.apiKey === undefined && found.secretKey === undefined ? [] : [found];
}

/** @returns the only value that a text has besides its named ones, if it follows OKX's rule for passphrases */
export function onlyPassphrase(values: readonly PastedValue[]): PastedValue | undefined {
  const [only, ...others] = tokensOf(values);
  const isClear = only?.doubts.length === 0 && only.name === '';
  return isClear && others.length === 0 && isPassphrase(only) ? only : undefined;
}

/**
 * Finds the two values beside an API key that could both be the secret key.
 *
 * @returns `undefined` unless the text consists of an API key and two other values
 */
export function unorderedValues(
  values: readonly PastedValue[],
): readonly [first: string, second: string] | undefined {
  const tokens = tokensOf(values);
  const others = tokens.filter((token) => shaped('apiKey', token) === undefined);
  const areClear = others.every(({ doubts }) =>
    doubts.every((doubt) => doubt === 'spaces' || doubt === 'wrapped'),
  );
  const isKnown = others.some((token) => shaped('secretKey', token) ?? isPassphrase(token));
  const [first, second] = others.map(({ readings }) => readings[0]);
  if (tokens.length !== 3 || others.length !== 2 || !areClear || isKnown) return undefined;
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Returns the values of one key: the two with a shape, and what is left over for the passphrase. */
function assigned(tokens: readonly PastedValue[]): BareValues {
  const apiKeys = tokens.flatMap((token) => shaped('apiKey', token) ?? []);
  const secretKeys = tokens.flatMap((token) => shaped('secretKey', token) ?? []);
  const keys = [...apiKeys, ...secretKeys].flatMap(({ readings }) => readings);
  const others = tokens.filter(
    ({ readings: [text = ''] }) => !keys.some((key) => key.includes(text)),
  );
  const likely = others.filter(isPassphrase);
  const [only] = likely;
  const isShort = tokens.length <= tokenLimit;
  const isClear = only !== undefined && likely.length === 1 && only.doubts.length === 0;
  const rest = isClear && isShort ? [only] : isShort ? others.map(unnamed) : likely.map(unnamed);
  return {
    ...(apiKeys.length > 0 && { apiKey: apiKeys }),
    ...(secretKeys.length > 0 && { secretKey: secretKeys }),
    ...(rest.length > 0 && rest.length <= tokenLimit && { passphrase: rest }),
  };
}

function unnamed(token: PastedValue): PastedValue {
  return doubted(token, 'unnamed');
}

/** @returns the token as the one reading that has a key's shape */
function shaped(field: CredentialField, token: PastedValue): PastedValue | undefined {
  const [found, other] = new Set(token.readings.flatMap((reading) => keysIn(field, reading)));
  return found === undefined || other !== undefined
    ? undefined
    : { ...token, readings: [found], doubts: [] };
}

/** @returns a key in any case, or the one inside a word: `-b"…"`. A line with blanks is split first. */
function keysIn(field: CredentialField, reading: string): readonly string[] {
  if (field === 'passphrase') return [];
  if (field === 'secretKey' && hasShape(field, reading.toUpperCase())) return [reading];
  return /\s/.test(reading) ? [] : keysWithin(field, reading);
}

function isPassphrase({ readings: [text = ''] }: PastedValue): boolean {
  return hasShape('passphrase', text) && !/\s/.test(text);
}

/** Takes a line as one value, unless one of its words has the shape of a key. Each value counts once. */
function tokensOf(values: readonly PastedValue[]): readonly PastedValue[] {
  const tokens = values.flatMap((value) => {
    const parts = partsOf(value);
    const isRow = parts.some((part) => shaped('apiKey', part) ?? shaped('secretKey', part));
    return isRow && parts.length > 1 ? parts : [value];
  });
  const seen = new Set<string>();
  return tokens.filter(({ readings: [text = ''] }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew && /[\p{L}\p{N}]/u.test(text);
  });
}

/** Splits a line into its quoted texts, or else into its words. */
function partsOf(value: PastedValue): readonly PastedValue[] {
  const line = value.readings.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const quoted = [...line.matchAll(/(["'])((?:(?!\1).){1,128})\1/g)].map(([, , text = '']) => text);
  if (quoted.length > 1) {
    return quoted.map((text) => ({ ...value, readings: [text], doubts: [], isQuoted: true }));
  }
  const words = line.split(/[\s,;|，；、]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.flatMap((word) => {
    const parts = partsByShape(word).map((part) => ({ ...value, ...judgePlain(part) }));
    return parts.length > 1 ? parts.map(unnamed) : parts;
  });
}
