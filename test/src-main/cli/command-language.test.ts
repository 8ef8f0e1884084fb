import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src-main/cli/command-language.ts';

describe('the language of the command line', () => {
  it.each([
    [{ LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'zh-Hant'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-Hans'],
    [{ LANG: 'zh_HK' }, 'zh-Hant'],
    [{ LANG: 'zh_SG.GB18030@pinyin' }, 'zh-Hans'],
    [{ LC_ALL: 'C', LANG: 'zh_TW' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_AT.UTF-8' }, 'en'],
  ] as const)('is that of the system: %j', (env, language) => {
    expect(languageOf(['list'], env)).toBe(language);
  });

  it.each([
    [['list', '--language', 'zh-Hant'], 'zh-Hant'],
    [['--language=zh-Hans', 'list'], 'zh-Hans'],
    [['list', '--language', 'system'], 'en'],
    [['list', '--language', 'fr'], 'en'],
    [['list', '--language'], 'en'],
    [['list', '--json', '--language', 'zh-Hant'], 'en'],
  ] as const)('is the one that the arguments name: %j', (args, language) => {
    expect(languageOf(args, { LANG: 'en_GB.UTF-8' })).toBe(language);
  });
});
