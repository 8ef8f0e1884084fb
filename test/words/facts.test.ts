import { describe, expect, it } from 'vitest';
import { type OkxFact, okxFacts } from '#contract';
import { endpoints } from '../../src-main/okx/endpoints.ts';
import { rateLimitOf } from '../../src-main/okx/rate-limit.ts';
import { numberMentions } from '../support/number-mentions.ts';
import { sentencesOf } from '../support/sentences.ts';
import { factNames, promised, type Sentence, unfounded, uses } from './founded.ts';
import { languages } from './languages.ts';
import { ownNumbers } from './own-numbers.ts';
import { sentenceFacts } from './sentence-facts.ts';

const sentences = allSentences();

describe('the sentences about OKX', () => {
  it('were found, in every language', () => {
    const catalogues = new Set(sentences.map(({ catalogue }) => catalogue));
    expect([...catalogues]).toEqual(languages.map(({ language }) => language));
    expect(sentences.length).toBeGreaterThan(500);
  });

  it('mention only numbers listed for them in sentence-facts.ts or own-numbers.ts', () => {
    expect(sentences.flatMap((sentence) => unfounded(sentence))).toEqual([]);
  });

  it('still use every fact that is listed for them', () => {
    const numeric = sentenceFacts.filter(({ facts }) => !facts.includes('passphraseLost'));
    const unused = numeric.flatMap(({ paths, facts }) =>
      paths.filter(
        (path) => !sentences.some((it) => it.path === path && facts.some((name) => uses(it, name))),
      ),
    );
    expect(unused).toEqual([]);
  });

  it('do not promise what is only inferred', () => {
    expect(sentences.flatMap(promised)).toEqual([]);
  });

  it('still mention every number that is listed as Signet’s own', () => {
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
  ])('refuses %j', (text) => {
    expect(unfounded({ ...planted, text })).not.toEqual([]);
  });

  it.each([
    ['terms.inactivityExpiry.meaning', 'The key expires after 90 days without a call.'],
    ['terms.inactivityExpiry.meaning', '90 天沒有呼叫便會失效。'],
    ['help.topic.inactivity.short', 'A key expires after 30 seconds.'],
    ['subAccounts.limit', 'OKX takes 5 requests in 2 seconds.'],
    ['nowhere.said', 'The key expires after 14 days without a call.'],
  ])('refuses, at %s, a number of another fact: %s', (path, text) => {
    expect(unfounded({ catalogue: 'en', path, text })).not.toEqual([]);
  });

  it.each([
    ['guideInputs.looks.passphrase', 'OKX asks for 8 to 32 characters.'],
    ['help.topic.rotation.short', 'OKX wants a new key every 90 days.'],
    ['terms.secretKey.meaning', 'OKX shows it once.'],
    ['nowhere.said', 'OKX never shows the secret key again.'],
    ['guide.site.turkishDemo', 'OKX Turkey has no demo trading.'],
    ['guide.site.turkishDemo', 'OKX 土耳其站沒有模擬交易。'],
    ['nowhere.said', 'OKX 不會再次顯示 Secret Key。'],
  ])('refuses, at %s, a promise of what is inferred: %s', (path, text) => {
    expect(promised({ catalogue: 'en', path, text })).not.toEqual([]);
  });

  it.each([
    'OKX binds at most 20 addresses to a key.',
    'At most twenty addresses and segments.',
    'The key expires after fourteen days, or 14 days, without a call.',
    'A passphrase has 8 to 32 characters. Of 0.0.0.0/0 and `30 days` nothing is said.',
    'At most 5 requests in 2 seconds; error 50011 otherwise.',
    'One key for one application; {{count}} days.',
    '十四天沒有呼叫便會失效；每把金鑰最多二十個 IP，一把金鑰只給一個程式。',
  ])('accepts %j if every fact may be mentioned', (text) => {
    expect(unfounded({ ...planted, text }, factNames)).toEqual([]);
  });
});

describe('the facts', () => {
  it('name their source, and a certainty that fits it', () => {
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
    ['subAccountKeysRate', 'GET', '/api/v5/users/subaccount/apikey'],
    ['balanceRate', 'GET', '/api/v5/account/balance'],
    ['orderRate', 'POST', '/api/v5/trade/order'],
  ] as const)('equal the rate limit of the endpoint table for %s', (name, method, path) => {
    const { value, unit } = okxFacts[name];
    const endpoint = endpoints.find((item) => item.method === method && item.path === path);
    const { requests, perMs } = rateLimitOf(endpoint ?? {}) ?? { requests: 0, perMs: 0 };
    expect(`${requests} requests in ${perMs / 1000} seconds`).toBe(`${value} ${unit}`);
  });
});

/** A sentence of nowhere. */
const planted = { catalogue: 'en', path: 'planted' } as const;

function allSentences(): readonly Sentence[] {
  return languages.flatMap(({ language, catalogue }) => listed(language, catalogue));
}

function listed(catalogue: string, messages: object): readonly Sentence[] {
  return [...sentencesOf(messages)].map(([path, text]) => ({ catalogue, path, text }));
}
