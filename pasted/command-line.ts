import { credentialNamed, fieldNameOf } from './field-name.ts';
import { type Doubt, doubted, type WrittenValue } from './pasted-value.ts';
import type { Pair } from './statement.ts';

type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly Doubt[];
  readonly isQuoted: boolean;
};

/** Commands whose arguments are names and values. */
const assigning =
  /^(?:environment=|export|set|setx|setenv|env|arg|declare|typeset|readonly|local)$/i;
const windows = /^(?:set|setx)$/i;
const command =
  /^(?:export|setx|setenv|ENV|ARG|declare|typeset|readonly|local|docker|podman|curl|http|wget|kubectl|heroku|fly|flyctl|gh|npx|uvx|sudo|env)\s|^set\s+(?:-\w+\s+)*["']?\w+(?:=|\s+["']?\S)/;
const flags =
  /(?:^|\s)(?:--?(?:e|H|env|header|from-literal)[\s=]|--[\w-]{0,20}(?:key|secret|pass\w*|demo|site)(?:[\s=]|$))/;
/** A prompt, or the name of a setting of systemd. */
const beginning =
  /^\s*(?:Environment\s*=\s*|(?:[$>%❯]|PS [^>]{0,80}>|[\w.-]{1,40}@[\w.-]{1,60}:\S{0,80}[$#])\s+)?/;
const severalPairs = /^\w+=\S+\s+\w+=\S/;

/** @returns `true` if a line is a command, or the setting of a unit of systemd */
export function isCommand(line: string): boolean {
  const start = beginning.exec(line)?.[0] ?? '';
  const text = line.slice(start.length);
  return start.includes('=') || command.test(text) || flags.test(text) || severalPairs.test(text);
}

/**
 * Reads a line as words of a shell: `export`, `set -gx`, `setx`, `ENV`, `docker run -e`, headers of curl, flags.
 *
 * @returns `undefined` if a quote is not closed
 */
export function readCommand(line: string): readonly Pair[] | undefined {
  const start = beginning.exec(line)?.[0].length ?? 0;
  const words = splitWords(line, start);
  // With blanks around its mark, `local key = "…"` is a statement of a program.
  if (words?.some(({ text }) => text === '=')) return [];
  return words && pairsOf(words, line);
}

/** Reads the arguments of a program, as JSON lists them. */
export function readArguments(list: readonly string[]): readonly Pair[] {
  const words = list.map((text) => ({ text, start: 0, end: 0, doubts: [], isQuoted: true }));
  return pairsOf(words, '');
}

/**
 * Splits a line as a shell does. What a shell replaces, or other shells read differently, is doubtful.
 *
 * @returns `undefined` if a quote is not closed
 */
function splitWords(line: string, from: number): readonly Word[] | undefined {
  const words: Word[] = [];
  let at = from;
  let isAfterOperator = false;
  while (at < line.length) {
    const isOperator = /[;|&()<>]/.test(line[at] ?? '');
    if (isOperator || /\s/.test(line[at] ?? '')) {
      isAfterOperator ||= isOperator;
      at += 1;
    } else if (line[at] === '#') {
      // Not every file with commands has comments at the end of a line.
      const last = words.pop();
      if (last === undefined) return words;
      const isClear = last.isQuoted && !/["']/.test(line.slice(at));
      return [...words, isClear ? last : { ...last, doubts: [...last.doubts, 'comment'] }];
    } else {
      const word = readWord(line, at);
      if (word === undefined) return undefined;
      // An operator before the word may belong to it.
      words.push(isAfterOperator ? { ...word, doubts: [...word.doubts, 'surrounded'] } : word);
      isAfterOperator = false;
      at = word.end;
    }
  }
  return words;
}

const bare = /[^\s"'\\;|&()<>]+/y;
const single = /'([^']*)'/y;
const double = /"((?:[^"\\]|\\.)*)"/y;
const replaced = /\$[\w{('"]|`|^~|\{.*,.*\}|%\w+%/;

/** A word without quotes, or with one pair of them around its value. In POSIX, '\'' stands for a quote. */
const wholeWord = /^(?:[\w$.:-]+=){0,2}(?:[^"'\\]*|"(?:[^"\\]|\\.)*"|'[^']*'(?:\\''[^']*')*)$/s;

function readWord(line: string, start: number): Word | undefined {
  let text = '';
  let at = start;
  let isQuoted = false;
  const doubts = new Set<Doubt>();
  while (at < line.length && !/[\s;|&()<>]/.test(line[at] ?? '')) {
    const pattern = { "'": single, '"': double }[line[at] ?? ''] ?? bare;
    pattern.lastIndex = at;
    const [written = '', body = written] = pattern.exec(line) ?? [];
    if (line[at] === '\\') {
      // Only \' is the same in every shell that knows it.
      if (line[at + 1] !== "'") doubts.add('escape');
      text += line[at + 1] ?? '';
      at += 2;
    } else if (written === '') {
      return undefined;
    } else {
      if (pattern !== single && (replaced.test(body) || body.includes('\\'))) doubts.add('escape');
      text += pattern === double ? body.replaceAll(/\\(["\\$`])/g, '$1') : body;
      isQuoted ||= pattern !== bare;
      at += written.length;
    }
  }
  // Other quotes may belong to the value.
  if (!wholeWord.test(line.slice(start, at))) doubts.add('quote');
  // An operator that touches the word may belong to the value.
  const isEnd = isQuoted
    ? /^;?(?:\s|$)/
    : /^\s*(?:$|;\s*(?:export|set|setenv|declare)\s|(?<=\s)[^\s;|&()<>])/;
  if (!isEnd.test(line.slice(at, at + 40))) doubts.add('surrounded');
  return { text, start, end: at, doubts: [...doubts], isQuoted };
}

function pairsOf(words: readonly Word[], line: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const head = /^\s*Environment\s*=/.test(line) ? 'environment=' : (words[0]?.text ?? '');
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined) break;
    const joined = splitPair(word.text);
    const isName = index > 0 && assigning.test(head) && isVariable(word);
    const name = isName ? word.text : (/^--?([\w-]+)$/.exec(word.text)?.[1] ?? '');
    const role = fieldNameOf(name)?.role;
    const last = pairs.at(-1);
    if (joined !== undefined) {
      const pair = pairOf(joined.name, { ...word, text: joined.value }, line);
      // On Windows, the quotes are a part of the value.
      const isDoubtful = windows.test(head) && word.isQuoted;
      pairs.push(isDoubtful ? doubted(pair, 'escape', quotedPart(line, word)) : pair);
    } else if (
      role === 'environment' &&
      !/^(?:[01]|true|false|live|demo)$/.test(next?.text ?? '')
    ) {
      // `docker run --env NAME=…`
      if (/^--env(?:ironment)?$/.test(word.text)) continue;
      pairs.push(pairOf(name, { ...word, text: 'true' }, line));
    } else if (role !== undefined && next !== undefined && !isFlag(next)) {
      pairs.push(pairOf(name, next, line));
      index += 1;
    } else if (last !== undefined && assigning.test(head) && !isApart(word)) {
      pairs[pairs.length - 1] = doubted(last, 'spaces', `${last.readings[0]} ${word.text}`);
    }
  }
  return pairs;
}

/** The name of a variable, as in `setx OKX_API_KEY …`. */
function isVariable({ text }: Word): boolean {
  return /^\w+$/.test(text) && credentialNamed(text) !== undefined;
}

function isFlag({ text, isQuoted }: Word): boolean {
  return !isQuoted && /^--?[a-z]/i.test(text);
}

/** The option of setx, or an assignment to another name. */
function isApart({ text }: Word): boolean {
  return /^\/m$/i.test(text) || /^\w+=/.test(text);
}

/** Splits `NAME=value`, `--name=value`, `--set=NAME=value` and `Name: value`. */
function splitPair(word: string): { readonly name: string; readonly value: string } | undefined {
  const [, name = '', value = ''] =
    /^(?:--?[\w-]{1,30}=)?([A-Za-z_$][\w.:-]{0,63})=(.*)$/s.exec(word) ??
    /^--?([\w-]{1,64})=(.*)$/s.exec(word) ??
    /^([\w-]{1,64}):\s+(.*)$/s.exec(word) ??
    [];
  return fieldNameOf(name) === undefined ? undefined : { name, value };
}

function pairOf(name: string, word: Word, line: string): Pair {
  const { text, doubts, isQuoted } = word;
  const value: WrittenValue = { readings: [text], doubts, isQuoted };
  const raw = line.slice(word.start, word.end);
  const readings = doubts.includes('escape') ? [text, quotedPart(line, word)] : [text];
  const before = raw.includes(text)
    ? line.slice(Math.max(0, word.start - aroundLimit), word.start + raw.indexOf(text))
    : '';
  const around = { before, after: line.slice(word.end, word.end + aroundLimit) };
  return { ...value, readings: [...new Set(readings)], name, around, isLast: false };
}

/** In characters: more than is shown. */
const aroundLimit = 200;

/** The value as it is written, with its quotes. */
function quotedPart(line: string, word: Word): string {
  const raw = line.slice(word.start, word.end);
  return raw.replace(/^["']?[\w.:-]{1,64}=/, '');
}
