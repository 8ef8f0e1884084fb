import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zhHans } from '../../words/zh-hans/index.ts';
import { zhHant } from '../../words/zh-hant/index.ts';
import { sentencesOf } from '../support/sentences.ts';

const english = sentencesOf(en);

describe.each([
  ['Simplified', sentencesOf(zhHans)],
  ['Traditional', sentencesOf(zhHant)],
] as const)('the messages in English and in %s Chinese', (_name, chinese) => {
  it('were found', () => {
    expect(english.size).toBeGreaterThan(100);
  });

  it('have the same keys in both languages, but for the plural that Chinese lacks', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...chinese.keys()].sort()).toEqual(expected.sort());
  });

  it('are never empty', () => {
    const all = [...english, ...chinese];
    expect(all.filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const unlike = [...chinese].filter(
      ([key, sentence]) => valuesOf(sentence) !== valuesOf(english.get(key) ?? ''),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('explain a term in both languages, or in neither, and one in a sentence', () => {
    const unlike = [...chinese].filter(([key, sentence]) => {
      const terms = [sentence, english.get(key) ?? ''].map(
        (text) => text.match(/<\/?term>/g) ?? [],
      );
      return (
        terms.some((tags) => !['', '<term></term>'].includes(tags.join(''))) ||
        terms[0]?.length !== terms[1]?.length
      );
    });
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('never exclaim, and never say Oops', () => {
    const loud = [...english, ...chinese].filter(([, sentence]) => /[!！]|oops/i.test(sentence));
    expect(loud.map(([key]) => key)).toEqual([]);
  });
});

function valuesOf(sentence: string): string {
  return [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort().join();
}
