import type { CredentialField } from '#contract';
import { hasShape } from './credential-shape.ts';

/** Characters without width, marks of direction, and soft hyphens, which are copied along with a text. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Hyphens, dashes and minus signs that are not U+002D. */
const dashes = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
/** Letters that look like hexadecimal digits: Cyrillic, Greek, and Latin ones that are none. */
const letters: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', а: 'a', с: 'c', е: 'e', О: '0', о: '0' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ο: '0', ο: '0', ϲ: 'c' },
  // A program that reads a picture mistakes them.
  ...{ O: '0', o: '0', I: '1', l: '1', '|': '1' },
};

/** A value with the characters replaced that the eye does not tell from others. */
export type Repair = {
  readonly kind: 'invisible' | 'look-alike';
  readonly value: string;
  /** The characters that it had, such as `U+200B`. */
  readonly characters: readonly string[];
};

/**
 * Finds characters that cannot be seen, or that look like those that the shape of the field demands. A
 * passphrase may contain anything that can be seen, except for what no keyboard types: full-width letters.
 *
 * @returns `undefined` if there are none
 */
export function repairOf(field: CredentialField, value: string): Repair | undefined {
  const seen = value.replace(invisible, '');
  if (seen !== value) {
    return { kind: 'invisible', value: seen, characters: namesOf(value.match(invisible) ?? []) };
  }
  const plain = plainOf(field, value);
  if (plain === value) return undefined;
  const characters = [...value].filter(
    (character) => character > '\u00FF' || !plain.includes(character),
  );
  return { kind: 'look-alike', value: plain, characters: namesOf(characters) };
}

function plainOf(field: CredentialField, value: string): string {
  const isLatin = (text: string) => /^[\0-\u00FF]*$/.test(text);
  const narrow = isLatin(value) ? value : value.normalize('NFKC').replace(dashes, '-');
  if (field === 'passphrase') return isLatin(narrow) ? narrow : value;
  const plain = [...narrow].map((character) => letters[character] ?? character).join('');
  return hasShape(field, plain) ? plain : value;
}

function namesOf(characters: readonly string[]): readonly string[] {
  return [...new Set(characters)].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** Removes the characters that cannot be seen from a text in which they never have a meaning. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
