import { isCommand, readCommand } from './command-line.ts';
import { hasShape, keysWithin } from './credential-shape.ts';
import { credentialNamed, fieldNameOf } from './field-name.ts';
import { NameMarks } from './name-mark.ts';
import { doubted, nothingAround, type PastedText, type PastedValue } from './pasted-value.ts';
import { judgePlain } from './plain-value.ts';
import { readQuoted } from './quoted-value.ts';
import { isClosedAt, type Pair, readPairs } from './statement.ts';

/** The values of the lines so far, and the context for the next one. */
type State = {
  readonly named: PastedValue[];
  readonly bare: PastedValue[];
  /** The section of TOML or INI. */
  section: readonly string[];
  /** The open blocks of YAML or of a program, by the indentation of their first line. */
  blocks: readonly { readonly indent: number; readonly name: string }[];
  /** A name whose value may stand on the next line. */
  waiting: { readonly name: string; readonly hasMark: boolean } | undefined;
  /** The last value, if it ends with the line above and may go on in this one. */
  open: 'named' | 'bare' | undefined;
};

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const header = /^\s*\[\[?([^[\],"'=:]{1,200}|[\w.]{0,80}["'][^"'\]]{1,80}["'])\]\]?\s*(?:[#;].*)?$/;
/** A bullet, or the number of a list. */
const listMark = /^\s*(?:(?:[-*•·>+]|\(?\d{1,2}[.)、])\s+|(?:[①-⑳]|\d\uFE0F?\u20E3)\s*)/;
const fence = /^\s*(?:```|~~~)\w*\s*$/;
/** A line that only opens or closes something. */
const frame = /^[^\p{L}\p{N}]*$|^\s*(?:EOF|begin|end|return|copy)\s*$/iu;

/**
 * Reads a text line by line, in any format that has its values on lines. A line is one of:
 *
 *     [okx.demo]                              a section of TOML or INI, the scope of the next pairs
 *     export OKX_API_KEY=…                    a command: see command-line.ts
 *     apiKey: "…", // remark                  pairs: see statement.ts
 *     | Passphrase | … |                      a row of a table with a name and a value
 *     "OKX_API_KEY=…",                        a line that is one quoted text is read without its quotes
 *     Secret Key 22582B…                      a known name and one word, without a mark
 *     API Key:                                a known name alone: the next line is its value
 *     okx:                                    an unknown name alone: a block, the scope of the lines
 *                                             that are indented more
 *     - 3f2c…                                 anything else is a value without a name; bullets do
 *                                             not count
 *
 * If a line that was not understood follows a value without quotes, it may belong to the value. The time is
 * linear in the length of the text.
 */
export function readLines(text: string): PastedText {
  const state: State = {
    ...{ named: [], bare: [], section: [], blocks: [] },
    ...{ waiting: undefined, open: undefined },
  };
  for (const line of joinedLines(text)) {
    if (line.trim() === '') state.open = undefined;
    else readLine(line, state);
  }
  return { named: state.named, bare: state.bare };
}

/** Joins the lines of a command that goes on behind a backslash, a backtick or a caret. */
function joinedLines(text: string): readonly string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  for (const line of text.split(lineBreak)) {
    const [, part] = /^(.*\s)[\\`^]\s*$/.exec(line) ?? [];
    const isOpen = part !== undefined && isCommand(parts[0] ?? line);
    parts.push(isOpen ? part : line);
    if (isOpen) continue;
    lines.push(parts.join(' '));
    parts = [];
  }
  return [...lines, ...parts];
}

function readLine(written: string, state: State): void {
  if (fence.test(written)) return;
  const [, path] = header.exec(written) ?? [];
  if (path !== undefined) {
    state.section = path.split('.').map((part) => part.trim().replace(/^["']|["']$/g, ''));
    state.blocks = [];
    state.waiting = undefined;
    state.open = undefined;
    return;
  }
  const indent = written.search(/\S/);
  state.blocks = state.blocks.filter((block) => block.indent < indent);
  const line = unwrapped(written.replace(listMark, ''));
  const { waiting, open } = state;
  state.waiting = undefined;
  state.open = undefined;
  const command = isCommand(line) ? readCommand(line) : [];
  for (const pair of command ?? []) add(state, pair);
  if (command !== undefined && command.length > 0) return;
  // In a command with a quote that is not closed, nothing is certain.
  const pairs = readPairs(line).map((pair) => (command ? pair : doubted(pair, 'quote')));
  const isKnown = pairs.some(({ name }) => fieldNameOf(name) !== undefined);
  if (isKnown || (pairs.length > 0 && waiting === undefined && !isBareLine(pairs, line))) {
    addPairs(pairs, indent, state);
    return;
  }
  if (waiting === undefined && frame.test(line)) return;
  if (open !== undefined) wrap(state[open], line.trim());
  // Below its name, a line is a value from its first character on.
  readWithoutMark((waiting ? written : line).trim(), waiting, state);
}

/** A row of Markdown without its outer bars, or a line that is one quoted text without its quotes. */
function unwrapped(line: string): string {
  const [, cells] = /^\s*\|(.*)\|\s*$/.exec(line) ?? [];
  if (cells !== undefined) return cells.trim();
  const text = line.trim();
  const quoted = /^["']/.test(text) ? readQuoted(text, 0) : undefined;
  const [only = ''] = quoted?.readings ?? [];
  const isWhole = quoted !== undefined && /^,?$/.test(text.slice(quoted.end));
  return isWhole && quoted.doubts.length === 0 && /^[\w-]+(?:=|: )\S/.test(only) ? only : line;
}

/** A value with a colon or an equals sign in it looks like a pair. */
function isBareLine(pairs: readonly Pair[], line: string): boolean {
  const [first] = pairs;
  const isVariable = /^\s*[A-Z][A-Z0-9_]{2,}=/.test(line);
  return first?.readings[0] !== '' && !isVariable && !/\s/.test(line.trim()) && !first?.isQuoted;
}

function addPairs(pairs: readonly Pair[], indent: number, state: State): void {
  let isOpen = pairs.at(-1)?.isLast === true;
  for (const pair of pairs) {
    const text = pair.readings.at(-1) ?? '';
    const isCredential = credentialNamed(pair.name) !== undefined;
    if (pair.isLast && /^(?:[|>][+-]?)?$/.test(text) && isCredential) {
      state.waiting = { name: pair.name, hasMark: true };
    } else if (pair.isLast && /^$|[{([]$/.test(text)) {
      state.blocks = [...state.blocks, { indent, name: pair.name }];
      if (isCredential) add(state, pair);
      isOpen = isCredential;
    } else {
      add(state, pair);
    }
  }
  if (state.waiting === undefined && isOpen) state.open = 'named';
}

function add(state: State, { isLast: _, ...pair }: Pair): void {
  const scope = [...state.section, ...state.blocks.map((block) => block.name)];
  const values = pair.name === '' ? state.bare : state.named;
  values.push({ ...pair, scope });
  state.bare.push(
    ...besidesKey(pair).map((text) => ({ ...doubted(alone('', text), 'unnamed'), scope })),
  );
}

/** The words around a key that could be the passphrase: a key's shape shows where it ends, so they are not part of it. */
function besidesKey({ name, readings }: Omit<Pair, 'isLast'>): readonly string[] {
  const field = credentialNamed(name);
  const text = readings.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (field === undefined || field === 'passphrase' || keysWithin(field, text).length !== 1)
    return [];
  return text.split(/\s+/).filter((word) => !isKey(word) && hasShape('passphrase', word));
}

/** Reads a line without a mark: the value of the name above it, a name alone, or a value alone. */
function readWithoutMark(line: string, waiting: State['waiting'], state: State): void {
  const first = firstNameIn(line);
  if (waiting !== undefined) {
    const pair = alone(waiting.name, line);
    add(state, waiting.hasMark ? pair : unmarked(pair));
    state.open = 'named';
  } else if (fieldNameOf(line)?.isWhole) {
    state.waiting = { name: line, hasMark: false };
  } else if (first !== undefined) {
    const around = { before: `${first.name} `, after: '' };
    add(state, unmarked({ ...alone(first.name, first.rest), around }));
  } else if (/[\p{L}\p{N}]/u.test(line)) {
    // `assphrase=…`: a name that is not known, or a value with a mark in it.
    const [, value] = /^[\p{L}_][\w.-]{2,}[=:](\S+)$/u.exec(line) ?? [];
    const bare = alone('', line);
    const item = value === undefined ? bare : doubted(bare, 'unnamed', value);
    state.bare.push({ ...item, scope: state.section });
    state.open = 'bare';
  }
}

/** A line that is one value. */
function alone(name: string, line: string): Pair {
  const quoted = readQuoted(line, 0);
  const isWhole = quoted !== undefined && isClosedAt(new NameMarks(line), quoted.end);
  return {
    ...(isWhole ? quoted : judgePlain(line)),
    ...{ name, around: nothingAround, isLast: !isWhole },
  };
}

/** Without a mark, "Passphrase required" would be a name and a value, so only OKX's rule tells them apart. */
function unmarked(pair: Pair): Pair {
  const [value = ''] = pair.readings;
  return hasShape('passphrase', value) || isKey(value) ? pair : doubted(pair, 'unmarked');
}

function isKey(value: string): boolean {
  return hasShape('apiKey', value) || hasShape('secretKey', value);
}

/** Notes that the next line may belong to the last value. */
function wrap(values: PastedValue[], line: string): void {
  const last = values.pop();
  const [text = ''] = last?.readings ?? [];
  if (last === undefined) return;
  const isComplete = isKey(text) && last.doubts.length === 0;
  const joined = /\s/.test(text) ? [] : [text + line];
  values.push(isComplete || isKey(line) ? last : doubted(last, 'wrapped', ...joined));
}

/**
 * Reads a line without a mark, as in `Secret Key 22582B…`.
 *
 * @returns the name, and the word after it
 */
function firstNameIn(line: string): { readonly name: string; readonly rest: string } | undefined {
  const [, name = '', rest = ''] = /^(\S.{1,39}?)(?:\s*,\s*|\s+)(\S{1,128})$/u.exec(line) ?? [];
  return fieldNameOf(name)?.isWhole && credentialNamed(name) !== undefined
    ? { name, rest }
    : undefined;
}
