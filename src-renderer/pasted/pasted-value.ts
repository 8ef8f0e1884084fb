/** A value with its name, as a text has them. */
export type PastedValue = {
  /** Where it stands: the section, or the objects around it, from the outermost. */
  readonly scope: readonly string[];
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
  /** Written with a backslash, of which not all formats mean the same. */
  readonly hasBackslash: boolean;
};

/** What a text holds, in its order. */
export type PastedText = {
  readonly named: readonly PastedValue[];
  /** What has no name that Signet knows: lines, and the members of a list. */
  readonly bare: readonly string[];
};
