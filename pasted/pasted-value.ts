/**
 * The reasons for which a value is doubtful. It is certain only if a recogniser understood every character from
 * the mark before the value to the mark after it.
 */
export type Doubt =
  /** A quote has no partner, or stands inside a value without quotes: the text may be cut off. */
  | 'quote'
  /** Something touches the value and was not understood: a call, a bracket, a full stop, a word. */
  | 'surrounded'
  /** It has blanks, but no quotes. */
  | 'spaces'
  /** It is followed by text that looks like a comment. */
  | 'comment'
  /** It stands in a comment. */
  | 'commented-out'
  /** It has characters that formats read differently: a backslash, a dollar sign before a name, `%41`. */
  | 'escape'
  /** It is written as a number that programs round or shorten. */
  | 'number'
  /** The next line may belong to it. */
  | 'wrapped'
  /** Nothing stands between the name and the value. */
  | 'unmarked'
  /** Signet does not know its name, or it has none. */
  | 'unnamed'
  /** Its name belongs to something else as well: the password of a database. */
  | 'other-name'
  /** The text has another value for the same field. */
  | 'rival'
  /** It has the shape of another field's value. */
  | 'other-shape'
  /** It is in base64, as in a Secret of Kubernetes. */
  | 'encoded'
  /** It has a character that cannot be seen. */
  | 'invisible'
  /** It has a character that looks like another one: a dash for a hyphen, a full-width letter. */
  | 'look-alike'
  /** It consists of words that templates use. */
  | 'template';

/** The text around a value in its line. */
export type Around = { readonly before: string; readonly after: string };

/** A value as a recogniser cut it out of a text. */
export type WrittenValue = {
  /** The most likely reading first. There are several only if it is doubtful. */
  readonly readings: readonly string[];
  readonly doubts: readonly Doubt[];
  /** `false` if it could be a name or an expression of a program. */
  readonly isQuoted: boolean;
};

/** A value and its name in a text. */
export type PastedValue = WrittenValue & {
  /** The sections or objects around it, outermost first. */
  readonly scope: readonly string[];
  /** Empty if it has none. */
  readonly name: string;
  readonly around: Around;
};

export const nothingAround: Around = { before: '', after: '' };

/** Adds a doubt, and another reading if the doubt brings one. */
export function doubted<Value extends WrittenValue>(
  value: Value,
  doubt: Doubt,
  ...readings: readonly string[]
): Value {
  return {
    ...value,
    readings: [...new Set([...value.readings, ...readings])],
    doubts: [...new Set([...value.doubts, doubt])],
  };
}

/** The values of a text, in its order. */
export type PastedText = {
  readonly named: readonly PastedValue[];
  /** Values without a name: lines, and the members of lists. */
  readonly bare: readonly PastedValue[];
};
