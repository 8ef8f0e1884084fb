import { reasonSentences } from '#contract';

/** Why something failed, as the command line says it. The core says the same to developers. */
export const reasons = reasonSentences;
