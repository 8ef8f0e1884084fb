import { describe, expect, it } from 'vitest';
import { visible } from '#words';

describe('visible', () => {
  it.each([
    ['a line break', 'a\nb', 'a\\nb'],
    ['a change of direction', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a tag character', 'a\u{e0061}', 'a\\u{e0061}'],
    ['a no-break space', 'a\u00a0b', 'a\\u{a0}b'],
    ['an escape sequence', '\u001b[2K', '\\u{1b}[2K'],
  ])('escapes %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves visible text of any script and plain spaces unchanged', () => {
    const text = 'sub account 主账户 счёт Ø {"amt":"1"}';
    expect(visible(text)).toBe(text);
  });
});
