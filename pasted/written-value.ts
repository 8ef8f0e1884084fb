/** A value as written in a line. */
export type WrittenValue = {
  readonly value: string;
  /** The index after the value. */
  readonly end: number;
  readonly isQuoted: boolean;
  /** `true` if it has a backslash, whose meaning differs between formats. */
  readonly hasBackslash: boolean;
};

/** Quotes of word processors, chats and Markdown, in which nothing is escaped. */
const plainQuotes: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '‘': '’',
  '’': '’',
  '「': '」',
  '`': '`',
};

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
/** In characters between two quotes: twice the longest label or credential with every character escaped. */
const pieceLimit = 1024;
const terminator = /[\s,;)}\]#&|]/;

/**
 * Reads a quoted value of JSON, TOML, YAML, .env, a shell or a programming language.
 *
 * @param isYaml `true` if a doubled single quote stands for one
 * @returns `undefined` if no quote opens here, or it does not close in this line
 */
export function readQuoted(line: string, at: number, isYaml: boolean): WrittenValue | undefined {
  const quote = line[at] ?? '';
  const closing = plainQuotes[quote];
  if (closing !== undefined) {
    const length = line.slice(at + 1, at + 1 + pieceLimit).indexOf(closing);
    const end = at + 1 + length;
    const value = line.slice(at + 1, end);
    return length < 0 ? undefined : { value, end: end + 1, isQuoted: true, hasBackslash: false };
  }
  if (quote === '"') return readWord(line, at, isYaml);
  if (quote !== "'") return undefined;
  // Between single quotes, a backslash is a character in shells, TOML and YAML, but an escape in programs.
  return readWord(line, at, isYaml) ?? readPiece(line, at, { isYaml, isEscaped: true });
}

/** Joins adjacent pieces into one word, as a shell does: 'it'\''s'. */
function readWord(line: string, start: number, isYaml: boolean): WrittenValue | undefined {
  let value = '';
  let hasBackslash = false;
  let at = start;
  const last = Math.min(line.length, start + pieceLimit);
  while (at < last && !terminator.test(line[at] ?? '')) {
    const isQuote = line[at] === '"' || line[at] === "'";
    const piece = isQuote
      ? readPiece(line, at, { isYaml, isEscaped: line[at] === '"' })
      : readBare(line, at);
    if (piece === undefined) return undefined;
    value += piece.value;
    hasBackslash ||= piece.hasBackslash;
    at = piece.end;
  }
  return { value, end: at, isQuoted: true, hasBackslash };
}

function readBare(line: string, at: number): WrittenValue {
  const isEscape = line[at] === '\\' && at + 1 < line.length;
  const end = isEscape ? at + 2 : at + 1;
  return { value: line.slice(end - 1, end), end, isQuoted: false, hasBackslash: false };
}

type Quoting = { readonly isYaml: boolean; readonly isEscaped: boolean };

/** Reads the text between one pair of quotes. */
function readPiece(line: string, start: number, quoting: Quoting): WrittenValue | undefined {
  const quote = line[start];
  let value = '';
  let hasBackslash = false;
  let at = start + 1;
  const last = Math.min(line.length, start + pieceLimit);
  while (at < last) {
    const character = line[at] ?? '';
    if (character === '\\' && quoting.isEscaped) {
      const escaped = readEscape(line, at);
      value += escaped.value;
      at = escaped.end;
      hasBackslash = true;
    } else if (character !== quote) {
      value += character;
      at += 1;
    } else if (quoting.isYaml && quote === "'" && line[at + 1] === "'") {
      value += "'";
      at += 2;
    } else {
      return { value, end: at + 1, isQuoted: true, hasBackslash };
    }
  }
  return undefined;
}

const codePoint = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2}))/iy;

function readEscape(line: string, at: number): { readonly value: string; readonly end: number } {
  codePoint.lastIndex = at;
  const [written = '', four, eight, two] = codePoint.exec(line) ?? [];
  const code = Number.parseInt(four ?? eight ?? two ?? '', 16);
  if (written !== '' && code <= 0x10_ff_ff) {
    return { value: String.fromCodePoint(code), end: at + written.length };
  }
  const next = line[at + 1] ?? '';
  // An unknown escape stands for itself: \d, \S.
  const value = escapes[next] ?? (/["'\\/$`]/.test(next) ? next : `\\${next}`);
  return { value, end: at + 2 };
}
