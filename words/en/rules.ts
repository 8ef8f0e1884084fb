import { ruleSentences } from '#contract';

/** Says what a value must be, after the name of an option of the command line. The core says the same to developers. */
export const rules = ruleSentences;
