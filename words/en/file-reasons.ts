import { fileReasonSentences } from '#contract';

/** Why a vault file could not be read or saved, as the page says it. The command line finds them among its `reasons`. */
export const fileReasons = fileReasonSentences;
