import { describe, expect, it } from 'vitest';
import { createTranslator, type Namespace, type SentenceKey } from '#words';
import { en } from '#words/en';
import { sentencesOf } from '../support/sentences.ts';
import { languages, otherLanguages } from './languages.ts';

const english = sentencesOf(en);

describe('the catalogue', () => {
  it('has sentences', () => {
    expect(english.size).toBeGreaterThan(100);
  });
});

describe.each(otherLanguages)('the catalogue in $language', ({ catalogue }) => {
  const own = sentencesOf(catalogue);

  it('has the same keys as in English, except for the plural that Chinese lacks', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...own.keys()].sort()).toEqual(expected.sort());
  });

  it('fills in the same values as English', () => {
    const unlike = [...own].filter(
      ([key, sentence]) => valuesOf(sentence) !== valuesOf(english.get(key) ?? ''),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it('explains a term where English does, at most one per sentence', () => {
    const unlike = [...own].filter(([key, sentence]) => {
      const terms = [sentence, english.get(key) ?? ''].map((text) => tagsOf(text));
      return terms.some((tags) => !['', '<term></term>'].includes(tags)) || terms[0] !== terms[1];
    });
    expect(unlike.map(([key]) => key)).toEqual([]);
  });
});

describe.each(languages)('every sentence in $language', ({ language, catalogue }) => {
  const own = [...sentencesOf(catalogue)];

  it('has text', () => {
    expect(own.filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('has no placeholder but {{value}}, and no unfinished text', () => {
    const rest = own.filter(([, sentence]) =>
      /[{}]|%[sd]|TODO|XXX|\$t\(/.test(sentence.replaceAll(/\{\{\w+(?:, number)?\}\}/g, '')),
    );
    // The body of a request is JSON.
    expect(rest.filter(([, sentence]) => !sentence.includes('{"')).map(([key]) => key)).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const stems = own.flatMap(([key]) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = new Set(own.map(([key]) => key));
    const missing = stems.filter((stem) => forms.some((form) => !keys.has(`${stem}_${form}`)));
    expect([stems.length > 0, missing]).toEqual([true, []]);
  });

  it('has no exclamation mark, and never says Oops', () => {
    expect(own.filter(([, sentence]) => /[!！]|oops/i.test(sentence)).map(([key]) => key)).toEqual(
      [],
    );
  });
});

describe('a translator', () => {
  const { t } = createTranslator<Namespace>('en', en);

  it('chooses the plural form by the count', () => {
    expect([1, 2].map((count) => t('entries:count', { count }))).toEqual(['1 key', '2 keys']);
  });

  it('inserts a value unchanged, even if it looks like a placeholder', () => {
    const label = '$& {{label}} $t(dialogs:cancel) <b>';
    expect(t('notices:state.due.named', { label })).toBe(`“${label}” is due for rotation`);
  });

  it('accepts only the keys of its namespaces', () => {
    // @ts-expect-error -- no such sentence
    const missing: SentenceKey<'tray'> = 'tray:none';
    expect(t(missing as SentenceKey<'tray'>)).toBe('none');
  });
});

function valuesOf(sentence: string): string {
  return [...new Set(sentence.match(/\{\{\w+(?:, number)?\}\}/g) ?? [])].sort().join();
}

function tagsOf(sentence: string): string {
  return (sentence.match(/<\/?term>/g) ?? []).join('');
}
