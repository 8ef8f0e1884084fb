import type { PasswordSuggestion, PasswordWarning } from '#contract';

export const password = {
  show: 'Show what is typed',
  capsLock: 'Caps Lock is on.',
  newPassword: 'Master password',
  newPasswordHint:
    'Any length and any characters. Four or more unrelated words are strong and easy to remember.',
  confirm: 'Master password again',
  strength: 'Strength',
  score: {
    empty: 'Not entered yet',
    worst: 'Far too easy to guess',
    weak: 'Too easy to guess',
    nearly: 'Still too easy to guess',
    strong: 'Strong enough',
    strongest: 'Very strong',
  },
  fault: {
    empty: 'Enter a master password.',
    weak: 'Choose a master password that is harder to guess.',
    long: 'A master password has at most 256 characters.',
    different: 'The two do not match. Type the same master password again.',
  },
  warning: {
    straightRow: 'Straight rows of keys on the keyboard are easy to guess.',
    keyPattern: 'Short keyboard patterns are easy to guess.',
    simpleRepeat: 'Repeated characters such as “aaa” are easy to guess.',
    extendedRepeat: 'Repeated patterns such as “abcabcabc” are easy to guess.',
    sequences: 'Common sequences such as “abc” are easy to guess.',
    recentYears: 'Recent years are easy to guess.',
    dates: 'Dates are easy to guess.',
    topTen: 'This is one of the ten most common passwords.',
    topHundred: 'This is one of the hundred most common passwords.',
    common: 'This is a commonly used password.',
    similarToCommon: 'This is close to a commonly used password.',
    wordByItself: 'A single word is easy to guess.',
    namesByThemselves: 'A name by itself is easy to guess.',
    commonNames: 'Common names are easy to guess.',
    userInputs: 'Words about Signet, OKX or trading are the first ones attackers try.',
    pwned: 'This password is in lists of stolen passwords.',
  },
  suggestion: {
    l33t: 'Swapping letters for look-alikes, such as “@” for “a”, does not help.',
    reverseWords: 'Words spelled backwards do not help.',
    allUppercase: 'Use some capitals, not only capitals.',
    capitalization: 'Capitals help beyond the first letter only.',
    dates: 'Leave out dates and years that belong to you.',
    recentYears: 'Leave out recent years.',
    associatedYears: 'Leave out years that belong to you.',
    sequences: 'Leave out common sequences.',
    repeated: 'Do not repeat words or characters.',
    longerKeyboardPattern: 'Use longer keyboard patterns that change direction.',
    anotherWord: 'Add more words that are less common.',
    useWords: 'Use several words, but no well-known phrase.',
    noNeed: 'Symbols, digits and capitals are not needed: length is.',
    pwned: 'If you use this password elsewhere, change it there.',
  },
} as const satisfies {
  readonly warning: Record<PasswordWarning, string>;
  readonly suggestion: Record<PasswordSuggestion, string>;
} & Record<string, unknown>;
