import { type ErrorCode, type ErrorOrigin, SignetError } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';

/** Says something in the language of a translator. */
export type Say = (words: CommandLineTranslator) => string;

/** Details beside the sentence of an error: lines for people, and members of its JSON for programs. */
export type Details = (words: CommandLineTranslator) => {
  readonly lines: readonly string[];
  readonly json: object;
};

/** An error of the command line. It is worded only when it is printed, in the language of the user. */
export class CommandError extends SignetError {
  readonly say: Say;
  readonly details: Details | undefined;

  constructor(
    code: ErrorCode,
    say: Say,
    { details, ...origin }: ErrorOrigin & { readonly details?: Details } = {},
  ) {
    super(code, code, origin);
    this.say = say;
    this.details = details;
  }
}

/** Makes an `INPUT_INVALID` of the command line. */
export function invalid(field: string | undefined, say: Say): CommandError {
  return new CommandError('INPUT_INVALID', say, field === undefined ? {} : { field });
}
