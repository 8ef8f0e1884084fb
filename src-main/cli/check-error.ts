import { type CheckVerdict, okxCodes, type SignetError } from '#contract';
import { CommandError } from './command-error.ts';
import { checkRefusalText, failureText, joinSentences, reasonsText } from './error-text.ts';
import type { Outcome } from './output.ts';

/** @returns the error to exit with after a check that OKX refused or did not answer; `undefined` for others */
export function checkError({ failure, lines }: CheckVerdict): SignetError | undefined {
  if (failure === null) return undefined;
  const { kind: code, okxCode, detail, reasons } = failure;
  if (okxCode === null) {
    return new CommandError(code, (words) =>
      reasons.length === 0 ? failureText({ code, detail }, words) : reasonsText(reasons, words),
    );
  }
  const limited = lines.accepted.state === 'failed' ? 'config' : 'time';
  // The verdict, which is printed before, has OKX's own words.
  return new CommandError(
    code,
    (words) => {
      const limit =
        okxCode === okxCodes.rateLimitReached ? words.t(`verdict:limit.${limited}`) : undefined;
      const sentences = joinSentences([checkRefusalText(okxCode, words), limit], words);
      return words.t('commandErrors:okxCode', { sentences, code: okxCode });
    },
    { okxCode },
  );
}

/**
 * Says how a command ends that asks whether a key is dead. A refusal by OKX is an answer: it is the proof, or a
 * reason to look again.
 *
 * @param isUnproved whether there is still no proof after the check
 */
export function proofEnd(
  verdict: CheckVerdict,
  isUnproved: boolean,
): Pick<Outcome, 'failure' | 'needsAction'> {
  const failure = verdict.failure?.okxCode === null ? checkError(verdict) : undefined;
  return failure ? { failure, needsAction: false } : { needsAction: isUnproved };
}
