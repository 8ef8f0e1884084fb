/**
 * Makes every character of a text visible: line breaks, directions and invisible characters become escapes.
 *
 * SECURITY: without that, the text of a question could look like another one.
 */
export function visible(text: string): string {
  return text.replaceAll(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
    if (character === '\n') return '\\n';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
