import { type OkxFact, type OkxFactName, okxErrorCodes, okxFacts } from '#contract';
import { isTopicId, topics } from '#words';
import { type NumberMention, numberMentions } from '../support/number-mentions.ts';
import { ownNumbers } from './own-numbers.ts';
import { sentenceFacts } from './sentence-facts.ts';

export type Sentence = { readonly catalogue: string; readonly path: string; readonly text: string };

// The names are its own: the type of Object.keys forgets them.
export const factNames = Object.keys(okxFacts) as OkxFactName[];
const inferred = factNames.filter((name) => okxFacts[name].certainty === 'inferred');
const codes = new Set<string>([
  ...okxErrorCodes,
  ...Object.values<OkxFact>(okxFacts).flatMap(
    ({ source }) => source.match(/\b(?:[56]\d{4}|4\d{3})\b/g) ?? [],
  ),
]);

/**
 * @param names the facts that the sentence may name
 * @returns the numbers in it that are of none of them, nor Signet's own
 */
export function unfounded(
  { catalogue, path, text }: Sentence,
  names = factsAt(path),
): readonly string[] {
  return numberMentions(text)
    .filter(({ value }) => !codes.has(String(value)) && !isOwn(path, value))
    .filter((mention) => !names.some((name) => isNumberOf(okxFacts[name], mention)))
    .map(({ value, unit = 'of what is not said' }) => `${catalogue} ${path}: ${value} ${unit}`);
}

/** @returns the facts that OKX does not state but the sentence asserts */
export function promised(sentence: Sentence): readonly string[] {
  const { catalogue, path, text } = sentence;
  const may = factsAt(path);
  const named = inferred.filter((name) => may.includes(name) && uses(sentence, name));
  const isOfPassphrase = may.includes('passphraseLost') && !may.includes('shownOnce');
  const told = uses(sentence, 'shownOnce') && !isOfPassphrase ? ['shownOnce' as const] : [];
  return [...new Set([...named, ...told])]
    .filter((name) => !looseAt(path, name)?.test(text))
    .map((name) => `${catalogue} ${path}: ${name}`);
}

/** @returns whether a sentence states a fact: its number, or its words if the fact has none */
export function uses({ text }: Pick<Sentence, 'text'>, name: OkxFactName): boolean {
  if (name === 'shownOnce') return showing.test(text) && /OKX|secret key/i.test(text);
  if (name === 'turkishSite') return ofTurkey.test(text);
  return numberMentions(text).some((mention) => isNumberOf(okxFacts[name], mention));
}

const ofTurkey =
  /(?:Turkey|土耳其)[^\n]*(?:demo trading|WebSocket|模[擬拟])|(?:host|主[機机])[^\n]*(?:Turkey|土耳其)/;

const showing =
  /\bshow\w*\b[^.]*\b(?:once|only|again|later)\b|seeing it again|再次?[顯显]示|[顯显]示一次|再看到/;

function factsAt(path: string): readonly OkxFactName[] {
  const [, topic = ''] = /^help\.topic\.([\w-]+)\./.exec(path) ?? [];
  const listed = sentenceFacts.filter(({ paths }) => paths.includes(path));
  return [...(isTopicId(topic) ? topics[topic].facts : []), ...listed.flatMap((it) => it.facts)];
}

function looseAt(path: string, name: OkxFactName): RegExp | undefined {
  return sentenceFacts.find(({ paths, facts }) => paths.includes(path) && facts.includes(name))
    ?.loosely;
}

function isNumberOf(fact: OkxFact, { value, unit }: NumberMention): boolean {
  const [counted = '', span] = fact.unit.split(' in ');
  const [spanValue, spanUnit] = span?.split(' ') ?? [];
  return (
    (fact.value === value && (unit === undefined || unit === counted)) ||
    (Number(spanValue) === value && unit === spanUnit)
  );
}

function isOwn(path: string, value: number): boolean {
  return ownNumbers.some((own) => own.path.test(path) && own.values.includes(value));
}
