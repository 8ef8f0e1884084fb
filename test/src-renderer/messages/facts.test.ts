import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mainMessages } from '../../../src-main/app/messages.ts';
import { type OkxFact, okxFacts } from '../../../src-main/contract/index.ts';
import { endpoints } from '../../../src-main/okx/endpoints.ts';
import { okxErrors } from '../../../src-main/okx/okx-errors.ts';
import { numberMentions } from '../../support/number-mentions.ts';
import { sentencesOf } from '../../support/sentences.ts';
import { root } from '../../support/source-files.ts';
import { ownNumbers } from './own-numbers.ts';

const facts: readonly OkxFact[] = Object.values(okxFacts);
const codes = new Set([
  ...okxErrors.keys(),
  ...facts.flatMap(({ source }) => source.match(/\b(?:[56]\d{4}|4\d{3})\b/g) ?? []),
]);
const sentences = await allSentences();

describe('the sentences about OKX', () => {
  it('were found, in every language of the page and of main', () => {
    const catalogues = new Set(sentences.map(({ catalogue }) => catalogue));
    expect([...catalogues]).toEqual(
      expect.arrayContaining(['page en', 'page zh-hant', 'main en', 'main zh-Hant', 'okx-errors']),
    );
    expect(sentences.length).toBeGreaterThan(500);
  });

  it('name no number that is neither in okx-facts.ts nor among Signet’s own (own-numbers.ts)', () => {
    expect(sentences.flatMap(unfounded)).toEqual([]);
  });

  it('still hold every number that is listed as Signet’s own', () => {
    const unused = ownNumbers.filter(
      ({ path, values }) =>
        !values.every((value) =>
          sentences.some(
            (item) =>
              path.test(item.path) && numberMentions(item.text).some((m) => m.value === value),
          ),
        ),
    );
    expect(unused.map(({ path }) => path.source)).toEqual([]);
  });
});

describe('the scan for numbers', () => {
  it.each([
    'OKX binds at most 30 addresses to a key.',
    'The key expires after fourteen hours without a call.',
    'The key expires after 20 days without a call.',
    'An account may have fifty-one keys.',
    'An account may have forty keys.',
    'A timestamp may be 14 seconds off.',
    'A passphrase has 8 to 64 characters.',
    'You may send 7 requests in 2 seconds.',
    'Error 59999 says so.',
    '每把金鑰最多綁定 30 個 IP。',
    '二十天沒有呼叫便會失效。',
    '時間誤差不可超過十四秒。',
    '每個帳戶最多四十把金鑰。',
    '名稱最多 32 個字元，密碼最多 31 個字母。',
  ])('objects to %j', (text) => {
    expect(unfounded({ catalogue: 'page en', path: 'planted', text })).not.toEqual([]);
  });

  it.each([
    'OKX binds at most 20 addresses to a key.',
    'At most twenty addresses and segments.',
    'The key expires after fourteen days, or 14 days, without a call.',
    'A passphrase has 8 to 32 characters. Of 0.0.0.0/0 and `30 days` nothing is said.',
    'At most 5 requests in 2 seconds; error 50011 otherwise.',
    'One key for one application; {{count}} days.',
    '十四天沒有呼叫便會失效；每把金鑰最多二十個 IP，一把金鑰只給一個程式。',
  ])('takes %j', (text) => {
    expect(unfounded({ catalogue: 'page en', path: 'planted', text })).toEqual([]);
  });
});

describe('the facts', () => {
  it('name their source, and a certainty that the source bears', () => {
    const bad = Object.entries<OkxFact>(okxFacts).filter(
      ([, { source, certainty }]) =>
        !/^OKX |^Signet: |^Seen /.test(source) ||
        (certainty === 'documented') !== source.startsWith('OKX '),
    );
    const known = ['passphraseMinimum', 'passphraseMaximum'];
    expect(bad.map(([name]) => name)).toEqual(known);
  });

  it.each([
    ['timeRate', 'GET', '/api/v5/public/time'],
    ['configRate', 'GET', '/api/v5/account/config'],
    ['balanceRate', 'GET', '/api/v5/account/balance'],
    ['orderRate', 'POST', '/api/v5/trade/order'],
  ] as const)('give the rate limit of the endpoint table for %s', (name, method, path) => {
    const { value, unit } = okxFacts[name];
    const limit = endpoints.find((item) => item.method === method && item.path === path)?.rateLimit;
    expect(limit?.replace(' per ', ' in ')).toBe(`${value} ${unit}`);
  });
});

type Sentence = { readonly catalogue: string; readonly path: string; readonly text: string };

function unfounded({ catalogue, path, text }: Sentence): readonly string[] {
  return numberMentions(text)
    .filter(({ value, unit }) => !isFact(value, unit) && !isOwn(path, value))
    .map(({ value, unit = 'of what is not said' }) => `${catalogue} ${path}: ${value} ${unit}`);
}

function isFact(value: number, unit: string | undefined): boolean {
  if (codes.has(String(value))) return true;
  return facts.some((fact) => {
    const [counted = '', span] = fact.unit.split(' in ');
    const [spanValue, spanUnit] = span?.split(' ') ?? [];
    return (
      (fact.value === value && (unit === undefined || unit === counted)) ||
      (Number(spanValue) === value && unit === spanUnit)
    );
  });
}

function isOwn(path: string, value: number): boolean {
  return ownNumbers.some((own) => own.path.test(path) && own.values.includes(value));
}

async function allSentences(): Promise<readonly Sentence[]> {
  const folders = readdirSync(`${root}src-renderer/messages`, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);
  const pages = folders.map(async (folder) => {
    const catalogue: object = await import(`${root}src-renderer/messages/${folder}/index.ts`);
    return listed(`page ${folder}`, Object.values(catalogue)[0]);
  });
  return [
    ...(await Promise.all(pages)).flat(),
    ...(['en', 'zh-Hant'] as const).flatMap((language) =>
      listed(`main ${language}`, mainMessages(language, 'en')),
    ),
    ...listed('okx-errors', Object.fromEntries(okxErrors)),
  ];
}

function listed(catalogue: string, messages: object): readonly Sentence[] {
  return [...sentencesOf(messages)].map(([path, text]) => ({ catalogue, path, text }));
}
