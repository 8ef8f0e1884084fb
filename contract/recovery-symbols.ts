/** A recovery code has 32 symbols for its 160 bits and four for the checksum. */
export const recoveryCodeSymbols = 36;

/** In UTF-16 units; long enough for a typed code with several characters between its symbols. */
export const recoveryCodeLimit = 512;

/** From U+FF01 on, the full-width forms stand in the order of ASCII: Unicode, "Halfwidth and Fullwidth Forms". */
const fullWidth = /[\uFF01-\uFF5E]/g;
const fullWidthOffset = 0xff01 - 0x21;

/** Modifier letters do not count: a Japanese keyboard types one, U+30FC, in place of a hyphen. */
const separators = /[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/gu;

/**
 * Reads the symbols of a typed recovery code: its letters and digits, whatever stands between them. As Crockford's
 * base32 specifies, case does not matter, I and L are read as 1, and O as 0.
 *
 * @returns also letters and digits that no code has, for the caller to refuse
 */
export function recoverySymbols(typed: string): string {
  return (
    typed
      .replaceAll(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset))
      // Composed first: a letter with an accent is another letter, not a letter and a separator.
      .normalize('NFC')
      .replaceAll(separators, '')
      // Only ASCII letters: "ß", "ı" and others have upper-case forms that would pass as symbols.
      .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
      .replaceAll(/[IL]/g, '1')
      .replaceAll('O', '0')
  );
}
