import { hasShape } from './credential-shape.ts';
import { fieldNameOf, isCredentialName } from './field-name.ts';
import { firstNameIn, nextName } from './next-name.ts';
import type { PastedText, PastedValue } from './pasted-value.ts';
import { readQuoted, type WrittenValue } from './written-value.ts';

/** The values of the lines so far, and the context for the next one. */
type State = {
  readonly named: PastedValue[];
  readonly bare: string[];
  /** The section of TOML or INI. */
  section: readonly string[];
  /** The open blocks of YAML or of a program, by the indentation of their first line. */
  blocks: readonly { readonly indent: number; readonly name: string }[];
  /** A name whose value may stand on the next line. */
  waiting: string | undefined;
};

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const header = /^\s*\[\[?([^[\],]{1,200})\]\]?\s*(?:[#;].*)?$/;
/** A bullet, or the number of a list. */
const listMark = /^\s*(?:[-*•·>]+|\(?\d{1,2}[.)、])\s+/;

/**
 * Reads a text line by line, in any format that has its values on lines. A line is one of:
 *
 *     OKX_API_KEY=…                           a pair: name, mark (= : ： ＝ := => or a tab), value
 *     apiKey: "…", // remark                  the value ends at its quote, or at a remark
 *     const secret: string = process.env.X;   a type may stand between the name and the mark
 *     os.getenv("OKX_API_SECRET", "…")        after a mark: the fallback is the value
 *     key=…&secret=…                          several pairs; see next-name.ts
 *     Secret Key 22582B…                      a known name and one word, without a mark
 *     API Key:                                a known name alone: the next line is its value
 *     [okx.demo]                              a section of TOML or INI, the scope of the next pairs
 *     okx:                                    an unknown name alone: a block, the scope of the lines
 *                                             that are indented more
 *     - 3f2c…                                 anything else is a value without a name; bullets do
 *                                             not count
 *
 * Pairs in a comment (`#`, `//`) do not count if their name is one of the three values. The time is linear in
 * the length of the text.
 */
export function lineValues(text: string): PastedText {
  const state: State = { named: [], bare: [], section: [], blocks: [], waiting: undefined };
  for (const line of text.split(lineBreak)) {
    if (line.trim() !== '') readLine(line, state);
  }
  return { named: state.named, bare: state.bare };
}

function readLine(written: string, state: State): void {
  const [, path] = header.exec(written) ?? [];
  if (path !== undefined) {
    state.section = path.split('.').map((part) => part.trim().replace(/^["']|["']$/g, ''));
    state.blocks = [];
    state.waiting = undefined;
    return;
  }
  const indent = written.search(/\S/);
  state.blocks = state.blocks.filter((block) => block.indent < indent);
  const line = written.replace(listMark, '');
  const { waiting } = state;
  state.waiting = undefined;
  const before = state.named.length;
  const count = readPairs(line, indent, state);
  const pairs = state.named.slice(before);
  if (pairs.some(({ name }) => fieldNameOf(name) !== undefined)) return;
  if (count === 0 || waiting !== undefined) {
    state.named.length = before;
    readWithoutMark(line.trim(), waiting, state);
    return;
  }
  const [first] = pairs;
  if (first === undefined) return;
  // The name is unknown, or this is a value with a colon in it.
  state.bare.push(first.isQuoted || hasKeyShape(first.value) ? first.value : line.trim());
}

function hasKeyShape(value: string): boolean {
  return hasShape('apiKey', value) || hasShape('secretKey', value);
}

/** Reads a line without a mark: the value of the name above it, a name alone, or a value alone. */
function readWithoutMark(line: string, waiting: string | undefined, state: State): void {
  const plain = { value: line, end: 0, isQuoted: false, hasBackslash: false };
  const first = firstNameIn(line);
  if (waiting !== undefined) add(state, waiting, readQuoted(line, 0, false) ?? plain);
  else if (fieldNameOf(line)?.isWhole) state.waiting = line;
  else if (first !== undefined) add(state, first.name, { ...plain, value: first.rest });
  else if (/[\p{L}\p{N}]/u.test(line)) state.bare.push(line);
}

const opening = /[\s{([,;&?|*]*/y;
const comment = /(?:#+|\/\/+)\s*/y;
/** A name, quoted or not, its mark, and the type that some languages put between the two. */
const pair = new RegExp(
  '(?:"([^"]{1,64})"|\'([^\']{1,64})\'|`([^`]{1,64})`' +
    '|([^\\s"\'`=:：＝{}[\\](),;&|][^"\'`=:：＝{}[\\](),;&|\\t]{0,63}?))' +
    '(\\s{1,20}(?:=>|:=)|\\s{0,20}(?::\\s?(?:str|string)\\s?=|[=:：＝]|\\t))\\s{0,20}',
  'iy',
);
/** An environment variable with a fallback value. */
const fallback = /(?:os\.)?(?:getenv|environ\.get)\(\s?["']\w{1,64}["']\s?,\s?/y;

/** Markdown's bold names: `**API Key:** value`. */
const bold = /\*\*\s*/y;

/** @returns the number of names with values in the line */
function readPairs(line: string, indent: number, state: State): number {
  let count = 0;
  let isComment = false;
  let at = 0;
  for (;;) {
    at = skip(opening, line, at);
    const afterMark = skip(comment, line, at);
    isComment ||= afterMark > at;
    at = skip(opening, line, afterMark);
    pair.lastIndex = at;
    const [written, ...groups] = pair.exec(line) ?? [];
    if (written === undefined) {
      const next = nextName(line, at + 1);
      if (next === undefined) return count;
      at = next;
      continue;
    }
    const mark = groups[4] ?? '';
    const name = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
    const isBold = line.slice(0, at).endsWith('**');
    const start = skip(isBold ? bold : fallback, line, at + written.length);
    const value = readQuoted(line, start, mark.trim() === ':') ?? readPlain(line, start);
    at = value.end;
    // Commented-out values do not count, but the label on OKX is often in a comment.
    if (isComment && isCredentialName(name)) continue;
    count += 1;
    add(state, name, value);
    if (at < line.length || value.isQuoted || !/^$|[{([]$/.test(value.value)) continue;
    if (value.value === '' && isCredentialName(name)) state.waiting = name;
    else state.blocks = [...state.blocks, { indent, name }];
  }
}

/** The value ends at the next known name, at a comment, or at the end of the line. */
function readPlain(line: string, start: number): WrittenValue {
  const end = nextName(line, start) ?? line.length;
  const whole = line.slice(start, end);
  const remark = whole.search(/\s(?:#|\/\/\s)/);
  const value = remark < 0 ? whole : whole.slice(0, remark);
  const isLast = end === line.length && remark < 0;
  return {
    // Between two pairs, a comma only separates them; at the end of a line, it may belong to the value.
    value: (isLast ? value : value.replace(/[\s,;&|({]{1,20}$/, '')).trim(),
    end: remark < 0 ? end : start + remark,
    isQuoted: false,
    hasBackslash: false,
  };
}

function add(state: State, name: string, { value, isQuoted, hasBackslash }: WrittenValue): void {
  const scope = [...state.section, ...state.blocks.map((block) => block.name)];
  state.named.push({ scope, name: name.trim(), value, isQuoted, hasBackslash });
}

function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(line)?.[0].length ?? 0);
}
