import { credentialNamed, fieldNameOf } from './field-name.ts';
import type { Role } from './known-names.ts';
import { afterMark, type NameMark, NameMarks } from './name-mark.ts';
import { type Around, doubted, type WrittenValue } from './pasted-value.ts';
import { judgePlain } from './plain-value.ts';
import { quotes, readQuoted } from './quoted-value.ts';

/** A name and its value in a line. */
export type Pair = WrittenValue & {
  readonly name: string;
  readonly around: Around;
  /** `true` if the value goes to the end of the line. */
  readonly isLast: boolean;
};

const opening = /[\s{([,;&?|*，、；。]*/y;
const comment = /(?:#+(?!define)|\/\/+|--|<!--|;)\s*/y;
/** A name at the beginning of a statement, known or not, and its mark. */
const firstName = new RegExp(
  '(?:"([^"]{1,64})"|\'([^\']{1,64})\'|`([^`]{1,64})`' +
    '|([^\\s"\'`=:：＝{}[\\](),;&|][^"\'`=:：＝{}[\\](),;&|，、；。#\\t]{0,63}?))' +
    '\\s{0,20}(=>|:=|\\?=|[=:：＝]|\\t)',
  'y',
);

/**
 * Reads the pairs of a line. Each must be understood from its mark to the end of its value; whatever touches a
 * value and was not understood makes it doubtful.
 *
 *     OKX_API_KEY=…                           name, mark, value
 *     const secret: string = "…"; // remark   a type may stand between the name and the mark
 *     API Key: …, Secret Key: …               a value without quotes ends at the next known name
 *     # passphrase = "…"                      in a comment: doubtful, if it is a value that applies or not
 *     a, b, c = "…", "…", "…"                 quoted texts that belong to no name are pairs without one
 *     -OKX_PASSPHRASE=…                       a line that a diff removes: doubtful
 */
export function readPairs(line: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const marks = new NameMarks(line);
  let isComment = false;
  let at = 0;
  for (;;) {
    const opened = skip(opening, line, at);
    const afterComment = skip(comment, line, opened);
    isComment ||= afterComment > opened;
    const start = skip(opening, line, afterComment);
    const found = firstNameMark(line, start) ?? marks.next(start);
    for (const pair of unreadIn(line, at, found?.start ?? line.length)) pairs.push(pair);
    if (found === undefined) return pairs;
    isComment ||= /\s(?:#|\/\/)\s/.test(line.slice(start, Math.min(found.start, start + 200)));
    // `$env:OKX_API_KEY = …`: the name begins behind the first mark.
    const inner = marks.next(found.end);
    const { end, ...pair } = readPair(marks, inner?.start === found.end ? inner : found, at);
    const isOut = isComment && commentable.includes(fieldNameOf(found.name)?.role ?? 'label');
    // In a diff, a minus sign that touches the name removes the line.
    const isRemoved = found.start === 0 && line.startsWith('-');
    const judged = isRemoved ? doubted(pair, 'surrounded') : pair;
    pairs.push(isOut ? doubted(judged, 'commented-out') : judged);
    at = end;
  }
}

/** In a comment, these are switched off. Labels and permissions are noted in comments. */
const commentable: readonly Role[] = [
  ...(['apiKey', 'secretKey', 'passphrase', 'environment', 'live', 'site'] as const),
];

/** Finds the quoted texts between two pairs. Each is doubtful, because nothing says what it is. */
function unreadIn(line: string, from: number, to: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = from; at < to; ) {
    const quoted = readQuoted(line, at);
    if (quoted !== undefined && quoted.end <= to) {
      const around = {
        before: line.slice(Math.max(from, at - aroundLimit), at),
        after: line.slice(quoted.end, Math.min(to, quoted.end + aroundLimit)),
      };
      const { end, ...value } = quoted;
      pairs.push({ ...doubted(value, 'unnamed'), name: '', around, isLast: false });
      at = end;
    } else {
      at += 1;
    }
  }
  return pairs;
}

function firstNameMark(line: string, start: number): NameMark | undefined {
  firstName.lastIndex = start;
  const match = firstName.exec(line);
  if (match === null) return undefined;
  const [written, ...groups] = match;
  const mark = groups[4] ?? '';
  if (mark === '=' && line[start + written.length] === '=') return undefined;
  const name = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
  return { name, start, mark, end: afterMark(line, start + written.length, mark) };
}

function readPair(
  marks: NameMarks,
  found: NameMark,
  from: number,
): Pair & { readonly end: number } {
  const { line } = marks;
  const isBold = line.slice(from, found.start).endsWith('**');
  const start = found.end + (isBold ? skip(bold, line, found.end) - found.end : 0);
  const value = readLiteral(marks, start) ?? readPlain(marks, start);
  const around = {
    before: line.slice(Math.max(from, value.start - aroundLimit), value.start),
    after: line
      .slice(value.stop, marks.next(value.stop)?.start ?? line.length)
      .slice(0, aroundLimit),
  };
  const { readings, doubts, isQuoted, end } = doubtedMark(value, found, line);
  const isLast = !isQuoted && value.stop === marks.length;
  return { name: found.name.trim(), readings, doubts, isQuoted, around, isLast, end };
}

/** Without blanks around it, a part of `=>` could belong to the value, and so could the mark of `NAME =value`. */
function doubtedMark(value: ValueAt, { start, mark }: NameMark, line: string): ValueAt {
  if (value.isQuoted) return value;
  const before = line.slice(start, value.start);
  const isTight = mark.length > 1 && !/\s(?:[:?]=|=>|->)\s/.test(before);
  const isLopsided = /\s[=:]$/.test(before);
  if (!isTight && !isLopsided) return value;
  return doubted(value, 'surrounded', (isTight ? mark.slice(1) : mark) + value.readings[0]);
}

const bold = /\*\*\s*/y;

type ValueAt = WrittenValue & {
  /** The indices of the first character of the value and of the one after it. */
  readonly start: number;
  readonly stop: number;
  /** The index at which the next pair may begin. */
  readonly end: number;
};

/** In characters: more than is shown. */
const aroundLimit = 200;

/** Text that may stand between a mark and a quoted value without changing it. */
const transparent = [
  /(?:new\s)?(?:SecretStr|SecretString|Secret|String|str|Some|String::from|Text)\(\s*(?=["'])/y,
  // A variable that falls back to the value: os.getenv("OKX_PASSPHRASE", "…"), process.env.X || '…'
  /[\w.$:>-]{0,60}(?:get|env|fetch|lookup|default|config|param)[\w.$]{0,20}\(\s*(["'])(?=[^"']{0,60}(?:key|secret|pass))[\w.-]{1,64}\1\s*,\s*(?:default\s*=\s*)?(?=["'])/iy,
  /[\w.$:>!?…-]{1,60}(?:[([]\s*["'][\w.-]{1,64}["']\s*[)\]])?\s*(?:\|\||\?\?|\?:|or\b|\.unwrap_or\()\s*(?=["'])/y,
];
/** Text that may follow a quoted value: brackets, the end of the statement, or a remark. */
const closing =
  /(?:\.(?:to_string|to_owned|into|toString|clone)\(\)|\s+as\s+(?:const|string|str)\b)?\*{0,2}[\s)\]}>]*(?:$|[,;&|、，；。]|(?<!\s)\.(?=\s|$)|\/?>|(?<=\s)(?:#|\/\/|--|\/\*)|\*\/|\b(?:and|const|let|var)\b)/y;
/** In characters: a call around a value is shorter. */
const callLimit = 120;

function readLiteral(marks: NameMarks, start: number): ValueAt | undefined {
  const { line } = marks;
  const from = transparent.reduce((at, pattern) => skip(pattern, line, at), start);
  const value = readFallback(line, from) ?? readQuoted(line, from);
  if (value !== undefined) {
    const { end } = value;
    const isClosed = isClosedAt(marks, end);
    return { ...(isClosed ? value : doubted(value, 'surrounded')), start: from, stop: end, end };
  }
  if (quotes.test(line[from] ?? '')) return undefined;
  // The string inside a call or a concatenation.
  const inside = /^[^"'`\s,;&|]{0,60}[(+[]\s*(?=["'`])/.exec(line.slice(from, from + callLimit));
  const inner = inside && readQuoted(line, from + inside[0].length);
  if (!inner) return undefined;
  const place = { start: from + (inside?.[0].length ?? 0), stop: inner.end, end: inner.end };
  return { ...doubted(inner, 'surrounded'), ...place };
}

/** A variable of a shell that falls back to the value: `${OKX_PASSPHRASE:-…}`. */
function readFallback(line: string, at: number): (WrittenValue & { end: number }) | undefined {
  shellFallback.lastIndex = at;
  const [written, text] = shellFallback.exec(line) ?? [];
  if (written === undefined || text === undefined) return undefined;
  return { ...judgePlain(text), end: at + written.length };
}

const shellFallback = /\$\{[\w.]{1,64}(?::[-=]?|[-=])(?![?+])([^{}"'`]{0,200})\}/y;

/** @returns `true` if a quoted value ends at a place where the format lets it end */
export function isClosedAt(marks: NameMarks, end: number): boolean {
  const { line } = marks;
  const rest = line.slice(end, Math.min(marks.next(end)?.start ?? line.length, end + aroundLimit));
  // A quote without a partner may belong to the value.
  if (rest.split(line[end - 1] ?? '').length % 2 === 0) return false;
  closing.lastIndex = end;
  if (closing.test(line)) return true;
  // Attributes and logs have a blank between two pairs.
  const gap = /^\s+/.exec(line.slice(end, end + 20))?.[0].length ?? 0;
  return gap > 0 && marks.next(end)?.start === end + gap;
}

/** A value without quotes ends at the next known name, or at the end of the line. */
function readPlain(marks: NameMarks, start: number): ValueAt {
  const { line } = marks;
  const following = marks.next(start);
  const next = following?.start;
  const end = next ?? line.length;
  const region = line.slice(start, end);
  const text = (next === undefined ? region : region.replace(listMark, '')).trimEnd();
  const value = judgePlain(text);
  const isOpen = following !== undefined && !isSeparated(region, following.name);
  return {
    ...(isOpen ? doubted(value, 'surrounded') : value),
    start,
    stop: start + text.length,
    end: Math.max(end, start),
  };
}

/** @returns `true` if a separator ends the region; a common word after a comma could belong to the value: `Tr4de,Ip|` */
function isSeparated(region: string, nextName: string): boolean {
  if (/[\s&]$/.test(region)) return true;
  return /[,;|/、，；]$/.test(region) && credentialNamed(nextName) !== undefined;
}

/** Between two pairs, one separator only separates them. */
const listMark = /(?:\s*[,;、，；]|\s+[|/&]|&(?=$)|\s+(?:and|和|及))?(?:\s+[{(])?\s*$/;

function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(line)?.[0].length ?? 0);
}
