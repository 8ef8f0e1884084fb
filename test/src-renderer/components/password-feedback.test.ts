import { translations } from '@zxcvbn-ts/language-en';
import { describe, expect, it } from 'vitest';
import { isSuggestion, isWarning, suggestions, warnings } from '#contract';

describe('the feedback on a password', () => {
  it('is worded for every warning of zxcvbn', () => {
    expect([...warnings].sort()).toEqual(Object.keys(translations.warnings).sort());
  });

  it('is worded for every suggestion of zxcvbn', () => {
    expect([...suggestions].sort()).toEqual(Object.keys(translations.suggestions).sort());
  });

  it('leaves out feedback without words', () => {
    expect([isWarning(null), isWarning('toString'), isSuggestion('new')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
