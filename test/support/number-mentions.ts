/** A number in a sentence, with the unit that it counts, if the sentence says so. */
export type NumberMention = { readonly value: number; readonly unit: string | undefined };

/** Terms with digits that count nothing. */
const technical = [
  /`[^`]*`/g,
  /\{\{[^}]*\}\}/g,
  /<\/?\w+>/g,
  /\/api\/v5\/[\w/-]*|\bv5\b/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?/g,
  /::\/\d+/g,
  /\b[0-9a-f]{8}-…/g,
  /\bU\+[0-9A-F]{4,6}\b/g,
  /\bIPv[46]\b|\bSHA-?256\b|\bEd25519\b|\b2FA\b|\b3commas\b|\bbase64\b/gi,
  /\binstId=\S+/g,
  /\bweb3\.okx\.com\b/g,
];

/** The nouns after a number, in every language; the first match counts. */
const units: readonly (readonly [unit: string, english: RegExp, chinese: RegExp])[] = [
  ['days', /^days?\b/, /^(?:天|日)/],
  ['seconds', /^(?:seconds?|s)\b/, /^秒/],
  ['minutes', /^min(?:ute)?s?\b/, /^分[鐘钟]/],
  ['hours', /^hours?\b/, /^小[時时]/],
  ['keys', /^(?:API )?keys?\b/, /^(?:把|个密钥)/],
  [
    'addresses',
    /^(?:IP )?(?:addresses|address|IPs?|segments?)\b/,
    /^[個个] ?(?:IP|位址|地址|網段|网段)/,
  ],
  ['letters', /^(?:capital )?letters?\b/, /^[個个](?:大寫|大写|英文)?字母/],
  ['characters', /^characters?\b/, /^(?:個字元|个字符)/],
  ['permissions', /^permissions?\b/, /^(?:[項種個]權限|[项种个]权限)/],
  ['sites', /^sites?\b/, /^(?:個站點|个站点)/],
  ['values', /^values?\b/, /^(?:[項個](?:憑證|值)|[项个](?:凭证|值))/],
  ['connections', /^connections?\b/, /^(?:[條次個]連線|[条次个]连接)/],
  ['requests', /^(?:requests?|logins?|subscriptions?|times)\b/, /^(?:次|個請求|个请求)/],
];

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ['twenty', 'thirty', 'forty', 'fifty'];
const chinese = '零一二三四五六七八九';

/**
 * Finds the numbers in a sentence: all digits, with or without a unit, and number words from two to fifty-nine
 * before a unit. "One" is not counted, because in "one key" and 一把金鑰 it is mostly an article.
 */
export function numberMentions(sentence: string): readonly NumberMention[] {
  const text = technical.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), sentence);
  return [...digits(text), ...englishWords(text), ...chineseWords(text)];
}

function digits(text: string): readonly NumberMention[] {
  return [...text.matchAll(/\d+(?:,\d{3})*/g)].map((match) => ({
    value: Number(match[0].replaceAll(',', '')),
    unit: unitAfter(text, match.index + match[0].length),
  }));
}

function englishWords(text: string): readonly NumberMention[] {
  return [...text.matchAll(/\b[a-z]+(?:-[a-z]+)?\b/gi)].flatMap((match) => {
    const value = valueOfEnglish(match[0].toLowerCase());
    const unit = unitAfter(text, match.index + match[0].length);
    return value >= 2 && unit !== undefined ? [{ value, unit }] : [];
  });
}

function valueOfEnglish(word: string): number {
  const [first = '', second = 'zero'] = word.split('-');
  const tens = englishTens.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(english.indexOf(second), 0);
  return word.includes('-') ? -1 : english.indexOf(word);
}

function chineseWords(text: string): readonly NumberMention[] {
  return [...text.matchAll(/[兩两一二三四五六七八九十]+/g)].flatMap((match) => {
    const value = valueOfChinese(match[0].replace(/[兩两]/, '二'));
    const unit = unitAfter(text, match.index + match[0].length);
    return value >= 2 && unit !== undefined ? [{ value, unit }] : [];
  });
}

function valueOfChinese(word: string): number {
  const parts = /^([二三四五])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (!parts) return -1;
  const [, tens, ten, ones] = parts;
  if (ten === undefined) return chinese.indexOf(tens ?? ones ?? '零');
  return (tens === undefined ? 1 : chinese.indexOf(tens)) * 10 + chinese.indexOf(ones ?? '零');
}

/** Finds the unit that follows, past a word such as "idle" and the second number of "8 to 32 characters". */
function unitAfter(text: string, end: number): string | undefined {
  const rest = text.slice(end).replace(/^(?: ?(?:to|至|到) ?[\d,]+)?[ -]?/, '');
  const later = rest.replace(/^[a-z]+ /, '');
  return units.find(
    ([, word, measure]) => word.test(rest) || measure.test(rest) || word.test(later),
  )?.[0];
}
