import { type CheckVerdict, SignetError } from '#contract';
import type { Outcome } from './output.ts';

/** @returns the error to exit with after a check that OKX refused or did not answer; `undefined` for others */
export function checkError({ trouble }: CheckVerdict): SignetError | undefined {
  if (trouble === null) return undefined;
  const { kind, explanation, nextStep, okxCode } = trouble;
  const message = [explanation, ...(nextStep === null ? [] : [nextStep])].join(' ');
  return new SignetError(kind, message, okxCode === null ? {} : { okxCode });
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
): Pick<Outcome, 'trouble' | 'needsAction'> {
  const trouble = verdict.trouble?.okxCode === null ? checkError(verdict) : undefined;
  return trouble ? { trouble, needsAction: false } : { needsAction: isUnproved };
}
