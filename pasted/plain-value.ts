import type { Doubt, WrittenValue } from './pasted-value.ts';
import { quotes, unescaped } from './quoted-value.ts';

const comment = /(?:^|\s)(?:#|\/\/|;|--|\/\*)/;
/** Backslashes, variables, percent-encoding, entities of XML, and templates. */
const escapes = /\\|\$[\w{(]|%[%({]|%[0-9a-f]{2}|&#?\w+;|\{\{|#\{/i;
/** Brackets, list marks and marks of emphasis. */
const leading = /^[[{(<*|>=:,;~（[–—-]/;
const trailing = /[,;.:([{)\]}>|*…\u3000-\u303F\uFF00-\uFFEF]$/;
/** Marks of emphasis on both sides: `_…_`, `~~…~~`. */
const emphasis = /^([_~/+=^])\1?(.*?)\1{1,2}$/;
/** A separator inside: the value may end there; or a part that is left out. */
const separator = /[,;|&][^\s]|[^\0-\u00FF]|\.{3}|\*{3}/;

const checks: readonly (readonly [doubt: Doubt, pattern: RegExp])[] = [
  ['comment', comment],
  ['spaces', /\s/],
  ['quote', quotes],
  ['escape', escapes],
  ['surrounded', emphasis],
  ['surrounded', new RegExp([leading, trailing, separator].map(({ source }) => source).join('|'))],
];

/**
 * Judges a value without quotes, which ends where its line or its list item ends. It is certain if it is one
 * word, and formats agree about each of its characters:
 *
 *     Tr4de-only#1        certain
 *     Tr4de-1! #x         doubtful: Tr4de-1! or Tr4de-1! #x
 *     Tr4de-1!,           doubtful: Tr4de-1! or Tr4de-1!,
 *     "Tr4de-1!           doubtful: the quote is not closed
 *
 * @param text without blanks around it
 */
export function judgePlain(text: string): WrittenValue {
  const found = checks.filter(([, pattern]) => pattern.test(text)).map(([doubt]) => doubt);
  const doubts = [...new Set(found)];
  if (doubts.length === 0) return { readings: [text], doubts, isQuoted: false };
  const beforeComment = text.slice(0, Math.max(0, text.search(comment))).trim();
  const words = text.split(/\s+/);
  const bare = withoutMarks(text);
  const readings = [
    withoutMarks(beforeComment),
    ...(doubts.includes('escape') ? [text, unescaped(text), percentDecoded(text)] : []),
    bare,
    emphasis.exec(bare)?.[2] ?? '',
    ...[...text.matchAll(quotedPart)].map(([, , part = '']) => part),
    ...bare.split(/[,;|&([{<]/, 1).map(withoutMarks),
    ...bare.split(foreign).map(withoutMarks),
    withoutMarks(words[0] ?? ''),
    withoutMarks(words.at(-1) ?? ''),
  ];
  const shorter = [...new Set(readings)].filter((reading) => reading !== '');
  return {
    readings: [...new Set([...shorter.slice(0, readingLimit), text])],
    doubts,
    isQuoted: false,
  };
}

/** A quoted text inside a longer one. */
const quotedPart = /(["'`])((?:(?!\1).){1,128})\1/g;
const readingLimit = 5;
/** Characters of other scripts. Those that cannot be seen are a doubt of their own. */
const foreign = /[^\0-\u00FF\p{Default_Ignorable_Code_Point}]+/u;
const outer = String.raw`[\s"'\x60“”„‘’‚«»‹›「」『』《》【】（）()[\]{}<>*|,;。，、；]`;
const marksBefore = new RegExp(`^${outer}+`);
const markAfter = new RegExp(`^(?:${outer}|\\.)$`);

/** Removes quotes, brackets and separators around a value. */
function withoutMarks(text: string): string {
  const start = marksBefore.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && markAfter.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
