import { networkReasonSentences } from '#contract';

/** Why a request got no answer of OKX, as the page says it. The command line finds them among its `reasons`. */
export const networkReasons = networkReasonSentences;
