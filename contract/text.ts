import { z } from 'zod';
import { rule } from './rules.ts';

type Range = { readonly min: number; readonly max: number };

/**
 * Counts code points, the one unit in which Signet counts text. People would count graphemes, but where one ends
 * depends on the version of Unicode; UTF-16 units and bytes of UTF-8 depend on the encoding.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

// Ranges, and no properties such as \p{Cc}: a vault must open under every version of Unicode.

/** General category Cc, which never changes. */
const controls = '\\u0000-\\u001F\\u007F-\\u009F';

/** The separators of lines and the marks of direction: Zl, Zp and Bidi_Control of Unicode 17. */
const layoutMarks = '\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069';

const controlOrMark = new RegExp(`[${controls}${layoutMarks}]`);
const controlInLines = new RegExp(`(?![\\n\\t])[${controls}]`);

/** One line that a person types: NFC, trimmed, and without what could fake a line or reorder it. */
export function typedLine(limit: Range) {
  return z
    .string()
    .max(limit.max * 4, rule('characters', limit))
    .refine((value) => value.isWellFormed(), rule('wellFormed'))
    .transform(lineForm)
    .refine((value) => !controlOrMark.test(value), rule('printable'))
    .refine((value) => isCounted(value, limit), rule('characters', limit));
}

/** The form in which Signet keeps a line that was typed. */
export function lineForm(typed: string): string {
  return typed.normalize('NFC').trim();
}

/** A line as the vault stores it. Only {@link typedLine} uses Unicode's tables; what it accepted opens for ever. */
export function storedLine(limit: Range) {
  return z
    .string()
    .refine((value) => value.isWellFormed(), rule('wellFormed'))
    .refine((value) => !controlOrMark.test(value), rule('printable'))
    .refine((value) => isCounted(value, limit), rule('characters', limit));
}

/** Lines as the vault stores them. Tabs and line feeds are the only control characters; marks may occur. */
export function storedLines({ max }: { readonly max: number }) {
  return textAsItCame({ max }).refine((value) => !controlInLines.test(value), rule('printable'));
}

/** Lines that a person types or pastes: each line break becomes a line feed, as in a browser's text field. */
export function typedLines(limit: { readonly max: number }) {
  return z
    .string()
    .transform((value) => value.replaceAll(/\r\n?/g, '\n'))
    .pipe(storedLines(limit));
}

/** Text from outside, or not finished yet: every character is allowed, also control characters. */
export function textAsItCame({ max }: { readonly max: number }) {
  return z
    .string()
    .refine((value) => value.isWellFormed(), rule('wellFormed'))
    .refine((value) => isCounted(value, { min: 0, max }), rule('atMostCharacters', { max }));
}

/** Most text has fewer UTF-16 units than characters allowed, and needs no count. */
function isCounted(value: string, { min, max }: Range): boolean {
  if (value.length > 2 * max) return false;
  if (value.length <= max && min <= 1) return value.length >= min;
  const count = countCharacters(value);
  return count >= min && count <= max;
}
