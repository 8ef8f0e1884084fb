import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../src-main/cli/table.ts';
import { hanging, wrapped } from '../../../src-main/cli/wrapped-text.ts';

describe('wrapped', () => {
  it.each([
    ['breaks at spaces', 'one two three', 8, ['one two', 'three']],
    ['leaves a long word whole', 'a https://www.okx.com b', 6, ['a', 'https://www.okx.com', 'b']],
    ['leaves code whole', 'run `signet help clock` now', 10, ['run', '`signet help clock`', 'now']],
    ['counts a Chinese character as two cells', '密钥密钥密钥', 8, ['密钥密钥', '密钥']],
    ['begins no line with a closing mark', '密钥密钥，密钥', 8, ['密钥密', '钥，密钥']],
    ['ends no line with an opening mark', '密钥密（钥）', 8, ['密钥密', '（钥）']],
    ['breaks between Chinese and Latin', '创建 API 密钥', 8, ['创建 API', '密钥']],
    ['has one line for an empty text', '', 8, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('keeps every character but spaces, in order, and fits what can be broken', () => {
    const word = fc.constantFrom(
      'a',
      'key',
      '密',
      '钥，',
      '“交易”',
      '`a b`',
      '(IP)',
      '203.0.113.7',
    );
    fc.assert(
      fc.property(
        fc.array(word),
        fc.constantFrom('', ' '),
        fc.integer({ min: 16, max: 40 }),
        (words, gap, width) => {
          // Without a space between them, Latin words are one long word.
          const text = words
            .map((each) => (/\p{Script=Han}/u.test(each) ? each + gap : `${each} `))
            .join('');
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(lines.filter((line) => cells(line) > width)).toEqual([]);
          expect(lines.filter((line) => /^[，。”）)]|[“（(]$/.test(line))).toEqual([]);
        },
      ),
    );
  });
});

describe('hanging', () => {
  it('indents every line but the first by the width of the mark', () => {
    expect(hanging('1. ', 'one two three', 11)).toEqual(['1. one two', '   three']);
  });
});
