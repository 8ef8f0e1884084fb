/** The keys under which zxcvbn reports why a password is weak; the catalogue has a sentence for each. */
export const warnings = [
  'straightRow',
  'keyPattern',
  'simpleRepeat',
  'extendedRepeat',
  'sequences',
  'recentYears',
  'dates',
  'topTen',
  'topHundred',
  'common',
  'similarToCommon',
  'wordByItself',
  'namesByThemselves',
  'commonNames',
  'userInputs',
  'pwned',
] as const;
export type PasswordWarning = (typeof warnings)[number];

export const suggestions = [
  'l33t',
  'reverseWords',
  'allUppercase',
  'capitalization',
  'dates',
  'recentYears',
  'associatedYears',
  'sequences',
  'repeated',
  'longerKeyboardPattern',
  'anotherWord',
  'useWords',
  'noNeed',
  'pwned',
] as const;
export type PasswordSuggestion = (typeof suggestions)[number];

export function isWarning(key: string | null): key is PasswordWarning {
  return warnings.some((known) => known === key);
}

export function isSuggestion(key: string): key is PasswordSuggestion {
  return suggestions.some((known) => known === key);
}
