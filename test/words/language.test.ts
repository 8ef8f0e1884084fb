import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../words/language.ts';

describe('the language', () => {
  it.each([
    ['en', ['zh-TW'], 'en'],
    ['zh-Hant', ['en-US'], 'zh-Hant'],
    ['system', ['zh-TW', 'en'], 'zh-Hant'],
    ['system', ['zh-Hant-HK'], 'zh-Hant'],
    ['zh-Hans', ['en-US'], 'zh-Hans'],
    ['system', ['zh-CN'], 'zh-Hans'],
    ['system', ['zh'], 'zh-Hans'],
    ['system', ['zh-SG', 'zh-TW'], 'zh-Hans'],
    ['system', ['zh-Hans-HK'], 'zh-Hans'],
    ['system', ['ZH-tw'], 'zh-Hant'],
    ['system', ['zh-MO'], 'zh-Hant'],
    ['system', ['zh-Hant'], 'zh-Hant'],
    ['system', ['de-DE', 'zh-TW', 'en'], 'zh-Hant'],
    ['system', ['en-GB', 'zh-TW'], 'en'],
    ['system', ['de-DE'], 'en'],
    ['system', [], 'en'],
  ] as const)('for %s and %j is %s', (setting, preferred, language) => {
    expect(chooseLanguage(setting, preferred)).toBe(language);
  });
});
