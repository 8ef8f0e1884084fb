import type { CredentialField } from '#contract';
import type { CredentialFault, PartialCredentials, SwappedFields } from './credential-shape.ts';
import type { Reading } from './field-value.ts';
import type { DetailName, PastedDetails } from './hints.ts';
import type { Doubt } from './pasted-value.ts';

/** Says why one of the three was found but not taken. */
export type PasteProblem = {
  readonly field: CredentialField;
  readonly because: CredentialFault | 'placeholder';
};

/** A value that the text has, but that could be read differently. The user decides. */
export type DoubtfulField = {
  readonly field: CredentialField;
  readonly because: readonly Doubt[];
  /** The most likely one first. */
  readonly readings: readonly Reading[];
  /** The characters that cannot be seen or look like others, such as `U+200B`. */
  readonly characters: readonly string[];
};

/** A remark about the values that were taken. */
export type PasteWarning =
  | { readonly kind: 'swapped' | 'same'; readonly fields: SwappedFields }
  | { readonly kind: 'unusual'; readonly field: CredentialField }
  /** The text is for another exchange, or has keys of another one that were left out. */
  | { readonly kind: 'other-exchange' | 'others-left-out' };

/** The content of a text. Only `values`, `doubtful`, `details` and the names of choices repeat any of it. */
export type PastedCredentials = {
  /** The values that are certain: each was understood together with everything that touches it. */
  readonly values: PartialCredentials;
  readonly doubtful: readonly DoubtfulField[];
  /** Each value was recognised by a name in the text, or by its shape. */
  readonly evidence: { readonly [Field in CredentialField]?: 'named' | 'shape' };
  readonly problems: readonly PasteProblem[];
  readonly missing: readonly CredentialField[];
  readonly warnings: readonly PasteWarning[];
  readonly details: PastedDetails;
  /** Details that the text has, but that were not taken, or only in part. */
  readonly unread: readonly { readonly name: DetailName; readonly isPartial: boolean }[];
};

export type PasteChoice = { readonly name: string; readonly pasted: PastedCredentials };

export type PasteResult =
  | {
      readonly kind: 'refused';
      readonly because: 'empty' | 'too-long' | 'too-many' | 'placeholders' | 'nothing-found';
    }
  | { readonly kind: 'found'; readonly pasted: PastedCredentials }
  /** Several keys, or two values that could both be the secret key. */
  | {
      readonly kind: 'choice';
      readonly between: 'profiles' | 'orders';
      readonly choices: readonly PasteChoice[];
    };
