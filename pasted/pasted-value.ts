/** A value and its name in a text. */
export type PastedValue = {
  /** The sections or objects around it, outermost first. */
  readonly scope: readonly string[];
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
  /** `true` if it has a backslash, whose meaning differs between formats. */
  readonly hasBackslash: boolean;
};

/** The values of a text, in its order. */
export type PastedText = {
  readonly named: readonly PastedValue[];
  /** Values without a known name: lines, and the members of lists. */
  readonly bare: readonly string[];
};
