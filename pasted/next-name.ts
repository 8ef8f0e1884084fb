import { fieldNameOf, type Role } from './field-name.ts';

/** The roles whose names may follow a value on the same line. Names of other roles are common words. */
const inlineRoles: readonly Role[] = [
  'apiKey',
  'secretKey',
  'passphrase',
  'label',
  'permissions',
  'addresses',
];
const mark = /["'`]?\s{0,20}[=:：＝\t]/g;
/** A name has up to three words, as in "API key name", with only spaces between them. */
const lastWords = /(?:[^\s,;&{("'`|#?=:：＝]{1,48}\s{1,4}){0,2}[^\s,;&{("'`|#?=:：＝]{1,48}$/;
const nameLimit = 64;

/**
 * Finds the next known name with a mark after it, which ends the value before it:
 *
 *     key=…&secret=…                  at `secret`
 *     API Key: … Secret Key: …        at `Secret Key`: all words belong to the name
 *     key=… my OKX_API_SECRET=…       at `OKX_API_SECRET`: a single word may have a rest
 *     {"apiKey":"…","secret":"…"}     at the quote before the name
 *     key=…,host:…                    nowhere: `host` is not a role that may follow
 *
 * @returns the index of its first character, or of the quote before it; `undefined` if there is none
 */
export function nextName(line: string, from: number): number | undefined {
  mark.lastIndex = from;
  for (let match = mark.exec(line); match !== null; match = mark.exec(line)) {
    const start = nameBefore(line, from, match.index);
    if (start !== undefined) return start;
  }
  return undefined;
}

function nameBefore(line: string, from: number, end: number): number | undefined {
  const begin = Math.max(from, end - nameLimit);
  const [phrase = ''] = lastWords.exec(line.slice(begin, end)) ?? [];
  // If there are several words, all must belong to the name. A single one may have a rest, as in OKX_API_KEY.
  for (let start = end - phrase.length; start < end; start = nextWord(line, start, end)) {
    const found = fieldNameOf(line.slice(start, end));
    const isLast = nextWord(line, start, end) === end;
    if (found && (found.isWhole || isLast) && inlineRoles.includes(found.role)) {
      return startOf(line, from, start);
    }
  }
  return undefined;
}

function nextWord(line: string, start: number, end: number): number {
  const gap = /\s+/.exec(line.slice(start, end));
  return gap === null ? end : start + gap.index + gap[0].length;
}

function startOf(line: string, from: number, start: number): number {
  return start > from && /["'`]/.test(line[start - 1] ?? '') ? start - 1 : start;
}

/**
 * Reads a line without a mark, as in `Secret Key 22582B…`.
 *
 * @returns the name, and the word after it
 */
export function firstNameIn(
  line: string,
): { readonly name: string; readonly rest: string } | undefined {
  const [, name = '', rest = ''] = /^(.{5,40})\s+(\S{1,128})$/u.exec(line) ?? [];
  const found = fieldNameOf(name);
  if (!found?.isWhole || !inlineRoles.includes(found.role)) return undefined;
  return { name, rest };
}
