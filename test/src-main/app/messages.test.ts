import { describe, expect, it } from 'vitest';
import { mainMessages } from '../../../src-main/app/messages.ts';

const en = mainMessages('en', '');
const zhHant = mainMessages('zh-Hant', '');

/** Every sentence by its path. */
function sentences(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, item]) =>
    sentences(item, `${path}.${name}`),
  );
}

describe('mainMessages', () => {
  it('follows the setting, and with it the system’s language', () => {
    const chosen = [
      mainMessages('en', 'zh-TW'),
      mainMessages('zh-Hant', 'en-US'),
      ...['zh-TW', 'zh-Hant-HK', 'zh', 'ZH-tw'].map((locale) => mainMessages('system', locale)),
      ...['en-US', 'de', 'zha', ''].map((locale) => mainMessages('system', locale)),
    ];
    expect(chosen.map((messages) => (messages === zhHant ? 'zh-Hant' : 'en'))).toEqual([
      'en',
      ...Array.from({ length: 5 }, () => 'zh-Hant'),
      ...Array.from({ length: 4 }, () => 'en'),
    ]);
  });

  it('has every sentence in both languages, none empty, and no two of one path alike', () => {
    const [english, chinese] = [sentences(en), sentences(zhHant)];
    const alike = english.filter(([, text], index) => chinese[index]?.[1] === text);
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '');
    expect([chinese.map(([path]) => path), alike, empty]).toEqual([
      english.map(([path]) => path),
      [],
      [],
    ]);
  });

  it('has the placeholders that are filled in, the same in both languages, and no others', () => {
    const expected = [
      [/^\.confirm\.[a-z-]+\.message$/, '{label}'],
      [/^\.tray\.due\.[a-z-]+$/, '{count}'],
      [/^\.tray\.attention$/, '{count}'],
      [/^\.notices\.many\.title$/, '{count}'],
      [/^\.notices\.state\.[a-z-]+\.named$/, '{label}'],
      [/^\.calendar\.named$/, '{label}'],
      [/^\.cannotStart\.machine$/, '{machine}'],
      [/^\.failures\.start\.forbiddenSwitch$/, '{switch}'],
    ] as const;
    const placed = [en, zhHant].map((messages) =>
      sentences(messages).map(([path, text]) => [
        path,
        text.match(/\{.*?\}|[{}]|%[sd]|TODO|XXX/g) ?? [],
      ]),
    );
    const wanted = sentences(en).map(([path]) => [
      path,
      expected.filter(([pattern]) => pattern.test(path)).map(([, placeholder]) => placeholder),
    ]);
    expect(placed).toEqual([wanted, wanted]);
  });
});
