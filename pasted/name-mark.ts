import { fieldNameOf, isPlainAffix } from './field-name.ts';
import type { Role } from './known-names.ts';

/** The roles whose names may stand anywhere in a line. Names of other roles are common words. */
const inlineRoles: readonly Role[] = [
  'apiKey',
  'secretKey',
  'passphrase',
  'label',
  'permissions',
  'addresses',
];

/** A name in a line, and the mark behind it. */
export type NameMark = {
  readonly name: string;
  /** The index of the first character of the name, or of the quote before it. */
  readonly start: number;
  /** The index after the mark and the blanks behind it. */
  readonly end: number;
  readonly mark: string;
};

/** Quote, bracket and mark behind a name. Blanks before a quote are a mark too: `#define OKX_KEY "…"`. */
const markPattern =
  /(["'`]?)\s{0,8}([\])]?)\s{0,8}(=>|:=|\?=|->|→|[=:：＝(,\t|]|(?<=[\p{L}\p{N}]\s{1,8})(?=["'“]))/gu;
/** The type that some languages put between a name and its value: `secret: &str = "…"`. */
const typeName =
  /\s{0,4}(?:(?:Optional|Option|Final|Annotated)[[<])?&?(?:'static\s)?(?:str|string|text|SecretStr|SecretString|any|char|CharSequence|NSString)[\])>?!*]{0,2}(?:\s\|\s(?:null|None|undefined))?\s{0,4}=\s{0,4}/iy;
const blanks = /[^\S\t]{0,20}/y;
/** A name has up to three words, as in "API key name", with only spaces between them. */
const lastWords =
  /(?:[^\s,;&{("'`|#?=:：＝[，、；。<>]{1,48}\s{1,4}){0,2}[^\s,;&{("'`|#?=:：＝[，、；。<>]{1,48}$/;
const methodName = /\w{1,48}$/;
/** The remark in brackets at the end of a name: `Passphrase（密码）`. */
const remark = /\s{0,2}[（(【[][^（(【[）)】\]]{1,24}[）)】\]]$/;
const nameLimit = 64;

/**
 * Finds the next known name with a mark after it:
 *
 *     key=…&secret=…                  at `secret`
 *     API Key: … Secret Key: …        at `Secret Key`: all words belong to the name
 *     key=… my OKX_API_SECRET=…       at `OKX_API_SECRET`: a single word may have a rest
 *     {"apiKey":"…","secret":"…"}     at the quote before the name
 *     config["passphrase"] = "…"      at the quote in the brackets
 *     setPassphrase("…")              a bracket is a mark if a quoted value follows
 *     ("passphrase", "…")             a comma is a mark between two quoted words
 *     key=…,host:…                    nowhere: `host` is not a role that may follow
 */
function nextNameMark(line: string, from: number): NameMark | undefined {
  markPattern.lastIndex = from;
  for (let match = markPattern.exec(line); match !== null; match = markPattern.exec(line)) {
    const [whole, quote = '', bracket = '', mark = ''] = match;
    const end = match.index + whole.length;
    if (whole === '') markPattern.lastIndex += 1;
    if (!isMark(line, end, { quote, bracket, mark })) continue;
    // The bracket belongs to a remark in the name: `Passphrase (API):`
    const isRemark = quote === '' && bracket !== '';
    const nameEnd = match.index + (isRemark ? whole.indexOf(bracket) + 1 : 0);
    const found = nameBefore(line, { from, end: nameEnd, quote, isCall: mark === '(' });
    if (found === undefined || !fits(found.name, mark, line.slice(found.start, nameEnd))) {
      continue;
    }
    return { ...found, mark, end: afterMark(line, end, mark) };
  }
  return undefined;
}

/** The names with marks in a line. Each part of the line is searched once, however often it is asked for. */
export class NameMarks {
  readonly line: string;
  /** The length without blanks at the end. */
  readonly length: number;
  #from = 0;
  #found: NameMark | undefined;
  #isKnown = false;

  constructor(line: string) {
    this.line = line;
    this.length = line.trimEnd().length;
  }

  /** @returns the next known name with a mark after it, from an index on */
  next(from: number): NameMark | undefined {
    const isInside = from >= this.#from && from <= (this.#found?.start ?? this.line.length);
    if (!this.#isKnown || !isInside) {
      this.#found = nextNameMark(this.line, from);
      this.#from = from;
      this.#isKnown = true;
    }
    return this.#found;
  }
}

/** @returns the index of the value: after blanks, and after a type */
export function afterMark(line: string, end: number, mark: string): number {
  if (mark === ':') {
    typeName.lastIndex = end;
    const type = typeName.exec(line)?.[0] ?? '';
    if (type !== '') return end + type.length;
  }
  blanks.lastIndex = end;
  return end + (blanks.exec(line)?.[0].length ?? 0);
}

type MarkParts = { readonly quote: string; readonly bracket: string; readonly mark: string };

function isMark(line: string, end: number, { quote, bracket, mark }: MarkParts): boolean {
  const opensQuote = /^\s{0,8}["'`]/.test(line.slice(end, end + 10));
  // `==`, `!=`, `<=` and `>=` compare.
  if (mark === '=' && (line[end] === '=' || /[=!<>~]/.test(line[end - 2] ?? ''))) return false;
  if (mark === '(') return quote === '' && bracket === '' && opensQuote;
  if (mark === ',') return quote !== '' && bracket === '' && opensQuote;
  if (mark === '') return quote === '' && bracket === '';
  return bracket === '' || /^(?:=>?|:=|\?=|:)$/.test(mark);
}

/** Behind a weak mark, only a name that is nothing else counts. */
function fits(name: string, mark: string, written: string): boolean {
  if (/^(?:=>?|:=|\?=|[:：＝])$/.test(mark)) return true;
  const field = fieldNameOf(name);
  const isPlain = field !== undefined && isPlainAffix(field.affix);
  return isPlain && (mark !== '(' || !/\s/.test(written.trim()));
}

type Place = {
  readonly from: number;
  readonly end: number;
  readonly quote: string;
  /** `true` if the name is a method's, without the object before it. */
  readonly isCall: boolean;
};

function nameBefore(
  line: string,
  { from, end, quote, isCall }: Place,
): { readonly name: string; readonly start: number } | undefined {
  const begin = Math.max(from, end - nameLimit);
  const before = line.slice(begin, end);
  const rest = before.replace(remark, '');
  const [phrase = ''] = (isCall ? methodName : lastWords).exec(rest.trimEnd()) ?? [];
  const first = begin + rest.trimEnd().length - phrase.length;
  const stop = begin + rest.trimEnd().length;
  // If there are several words, all must belong to the name. A single one may have a rest, as in OKX_API_KEY.
  for (let start = first; start < stop; start = nextWord(line, start, stop)) {
    const name = line.slice(start, end);
    const found = fieldNameOf(name);
    const isLast = nextWord(line, start, stop) === stop;
    if (found && (found.isWhole || isLast) && inlineRoles.includes(found.role)) {
      const opens = quote !== '' && start > from && line[start - 1] === quote;
      return { name, start: opens ? start - 1 : start };
    }
  }
  return undefined;
}

function nextWord(line: string, start: number, end: number): number {
  const gap = /\s+/.exec(line.slice(start, end));
  return gap === null ? end : start + gap.index + gap[0].length;
}
