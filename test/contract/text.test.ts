import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCharacters,
  storedLine,
  storedLines,
  textAsItCame,
  typedLine,
  typedLines,
} from '../../contract/text.ts';
import { typedText } from '../support/entry-arbitraries.ts';

const limit = { min: 1, max: 64 };

function accepts(schema: { safeParse(value: unknown): { success: boolean } }, value: string) {
  return schema.safeParse(value).success;
}

/** All code points from `first` to `last`. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const controls = [...range(0x00, 0x1f), ...range(0x7f, 0x9f)];
const layoutMarks = [
  ...[0x061c, 0x200e, 0x200f],
  ...range(0x2028, 0x202e),
  ...range(0x2066, 0x2069),
];

/** The code points, surrogates left out, that a schema refuses between two letters. */
function refusedBy(schema: { safeParse(value: unknown): { success: boolean } }): number[] {
  const codes = [...range(0, 0xd7ff), ...range(0xe000, 0xffff), ...range(0x1_f000, 0x1_ffff)];
  return codes.filter((code) => !accepts(schema, `a${String.fromCodePoint(code)}b`));
}

describe('countCharacters', () => {
  it('counts code points', () => {
    const texts = ['', 'a', 'e\u0301', '\u{1F511}', '\u{1F468}\u200D\u{1F469}', '\ud800a'];
    expect(texts.map(countCharacters)).toEqual([0, 1, 2, 1, 3, 2]);
  });
});

describe('storedLine', () => {
  it('refuses control characters and layout marks, and no other character', () => {
    expect(refusedBy(storedLine(limit))).toEqual([...controls, ...layoutMarks]);
  });

  it('contains what this version of Unicode calls control, separator and Bidi_Control', () => {
    const unicode = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
    const named = range(0, 0xffff).filter((code) => unicode.test(String.fromCodePoint(code)));
    expect(named).toEqual([...controls, ...layoutMarks]);
  });

  it('accepts whatever typedLine returned', () => {
    fc.assert(
      fc.property(fc.oneof(typedText, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const typed = typedLine(limit).safeParse(text);
        expect(!typed.success || storedLine(limit).parse(typed.data) === typed.data).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts code points at both ends of its range', () => {
    const key = '\u{1F511}';
    const texts = ['', key, key.repeat(64), key.repeat(65), 'a'.repeat(65), `${key.repeat(63)}ab`];
    expect(texts.map((text) => accepts(storedLine(limit), text))).toEqual([
      ...[false, true, true],
      ...[false, false, false],
    ]);
  });
});

describe('storedLines', () => {
  it('refuses control characters except for tab and line feed, and accepts layout marks', () => {
    const refused = controls.filter((code) => code !== 0x09 && code !== 0x0a);
    expect(refusedBy(storedLines({ max: 10 }))).toEqual(refused);
  });

  it('accepts whatever typedLines returned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const typed = typedLines({ max: 64 }).safeParse(text);
        expect(!typed.success || accepts(storedLines({ max: 64 }), typed.data)).toBe(true);
      }),
    );
  });
});

describe('textAsItCame', () => {
  it('accepts every character, and refuses half of a surrogate pair', () => {
    const schema = textAsItCame({ max: 4 });
    const texts = ['', '\u0000\u202e', '\u{1F511}'.repeat(4), 'abcde', '\ud83d', 'a\udd11'];
    expect(texts.map((text) => accepts(schema, text))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });
});
