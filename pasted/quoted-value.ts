import { type Doubt, doubted, type WrittenValue } from './pasted-value.ts';

type QuotedValue = WrittenValue & {
  /** The index after the closing quote. */
  readonly end: number;
};

/**
 * Quotes of word processors, chats, Markdown and other languages, each with those that close it. Nothing is
 * escaped between them, except between backticks.
 */
const closingQuotes: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '＂': '＂',
  '＇': '＇',
  '`': '`',
};

/** Every character that opens or closes a quotation. */
export const quotes = /["'`“”„‘’‚«»‹›「」『』《》【】＂＇]/;

/** In characters: twice the longest credential with every character escaped. */
const limit = 1024;
const straight: Readonly<Record<string, RegExp>> = {
  '"': new RegExp(`"((?:[^"\\\\]|\\\\.){0,${limit}})"`, 'y'),
  "'": new RegExp(`'((?:[^'\\\\]|\\\\.){0,${limit}})'`, 'y'),
};
const literal = new RegExp(`'([^']{0,${limit}})'`, 'y');
const triple = new RegExp(`("""|''')((?:(?!\\1).){0,${limit}})\\1`, 'y');
/** Marks that a program fills in: `%s`, `{0}`. */
const filledIn = /%[sd](?!\w)|\{\w{0,20}\}/;
/** Text between double quotes or backticks that a shell, a template or a program may replace. */
const replaced = /\$[\w{(]|`|#\{|%[%({]|\{\{/;

/**
 * Reads a quoted value of JSON, TOML, YAML, .env, a shell, a program or a note. Formats read an escape
 * differently, so a value with one is doubtful.
 *
 *     "…" '…' """…""" `…` “…” „…“ «…» 「…」
 *     "Tr4de\"x"     doubtful: Tr4de"x or Tr4de\"x
 *     'it''s'        doubtful: it's
 *     `cat file`     doubtful: a shell would run it
 *
 * @returns `undefined` if no quote opens here, or it does not close in this line
 */
export function readQuoted(line: string, at: number): QuotedValue | undefined {
  const quote = line[at] ?? '';
  if (straight[quote] !== undefined) return readTriple(line, at) ?? readStraight(line, at, quote);
  const closing = closingQuotes[quote];
  if (closing === undefined) return undefined;
  const rest = line.slice(at + 1, at + 1 + limit);
  const length = [...rest].findIndex((character) => closing.includes(character));
  if (length < 0) return undefined;
  const body = [...rest].slice(0, length).join('');
  const isCode = quote === '`' && /\\|\$\{|\s/.test(body);
  const doubts: readonly Doubt[] = isCode ? ['escape'] : [];
  return { readings: [body], doubts, isQuoted: true, end: at + body.length + 2 };
}

function readTriple(line: string, at: number): QuotedValue | undefined {
  triple.lastIndex = at;
  const [written, quote = '"', body = ''] = triple.exec(line) ?? [];
  if (written === undefined) return undefined;
  // A language with long strings reads it so; in others, the inner quotes belong to the value.
  const inner = written.slice(1, -1);
  return { ...doubted(judged(body, quote.charAt(0)), 'escape', inner), end: at + written.length };
}

function readStraight(line: string, at: number, quote: string): QuotedValue | undefined {
  const first = piece(line, at, quote);
  if (first === undefined) return undefined;
  let { body, end } = first;
  // YAML, CSV, SQL and PowerShell double a quote inside a value.
  let isDoubled = false;
  for (let next = pieceAfter(line, end, quote); next; next = pieceAfter(line, end, quote)) {
    body += quote + next.body;
    end = next.end;
    isDoubled = true;
  }
  const value = judged(body, quote);
  return { ...value, doubts: isDoubled ? ['escape'] : value.doubts, end };
}

type Piece = { readonly body: string; readonly end: number };

function piece(line: string, at: number, quote: string): Piece | undefined {
  // Between single quotes, a backslash is a character in shells, TOML and YAML, but an escape in programs.
  const patterns = quote === "'" ? [straight[quote], literal] : [straight[quote]];
  for (const pattern of patterns) {
    if (pattern === undefined) continue;
    pattern.lastIndex = at;
    const [written, body = ''] = pattern.exec(line) ?? [];
    if (written !== undefined) return { body, end: at + written.length };
  }
  return undefined;
}

function pieceAfter(line: string, end: number, quote: string): Piece | undefined {
  return line[end] === quote ? piece(line, end, quote) : undefined;
}

function judged(body: string, quote: string): WrittenValue {
  const hasEscape = body.includes('\\');
  const fallback = /^\$\{\w+:?[-=](.*)\}$/.exec(body)?.[1];
  const isDoubtful = hasEscape || filledIn.test(body) || (quote === '"' && replaced.test(body));
  return {
    readings: [...new Set([...(fallback ? [fallback] : []), unescaped(body), body])],
    doubts: isDoubtful ? ['escape'] : [],
    isQuoted: true,
  };
}

const escaped = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|(.))/gi;
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Resolves the escapes that JSON and most languages share. An unknown one stands for itself: `\d`. */
export function unescaped(body: string): string {
  return body.replace(escaped, (whole, four, eight, two, single) => {
    const code = Number.parseInt(four ?? eight ?? two ?? '', 16);
    if (code <= 0x10_ff_ff) return String.fromCodePoint(code);
    if (single === undefined) return whole;
    return controls[single] ?? (/["'\\/$`]/.test(single) ? single : whole);
  });
}
