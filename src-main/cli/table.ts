import { printable } from './printable.ts';

/** Matches a character that terminals draw two cells wide: of East Asian scripts, full-width forms, emoji. */
export const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\p{Emoji_Presentation}]';
const wideCharacter = new RegExp(wide, 'u');
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Aligns columns with spaces, two between them; the last is not padded.
 *
 * SECURITY: a cell may hold a name from OKX, so a control character in it is written as an escape.
 */
export function table(texts: readonly (readonly string[])[]): string {
  const rows = texts.map((row) => row.map(printable));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => cells(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cells(text)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** Estimates the number of terminal cells of a text, well enough to align columns. */
export function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + cellsOf(character), 0);
}

function cellsOf(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return wideCharacter.test(character) ? 2 : 1;
}
