/**
 * Functions that write a text as a literal of a language. They escape what could end the literal, and every
 * character that is not visible as itself: controls, line separators, bidirectional marks, unassigned ones.
 */

const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A literal of a POSIX shell, in single quotes. It cannot contain U+0000, which JSON escapes. */
export function shellLiteral(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A literal of ECMAScript, in double quotes. */
export function javascriptLiteral(text: string): string {
  return quote(text, (code) => (code > 0xffff ? `\\u{${code.toString(16)}}` : unicode(code)));
}

/** A literal of Python 3, in double quotes. */
export function pythonLiteral(text: string): string {
  return quote(text, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : unicode(code)));
}

/** An interpreted string literal of Go, whose escapes equal Python's for well-formed text. */
export function goLiteral(text: string): string {
  return pythonLiteral(text);
}

const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quote(text: string, escapeCode: (code: number) => string): string {
  const escaped = Array.from(
    text,
    (character) =>
      named[character] ??
      (hidden.test(character) ? escapeCode(character.codePointAt(0) ?? 0) : character),
  );
  return `"${escaped.join('')}"`;
}

function unicode(code: number): string {
  return `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
