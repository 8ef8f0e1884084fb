import { ruleSentences } from '#contract';

/** What a value must be, as the command line says it after the name of an option. The core says the same to developers. */
export const rules = ruleSentences;
