import { type CheckVerdict, SignetError } from '#contract';

/** @returns the error to exit with after a check that OKX refused or did not answer; `undefined` for others */
export function checkError({ trouble }: CheckVerdict): SignetError | undefined {
  if (trouble === null) return undefined;
  const { kind, explanation, nextStep, okxCode } = trouble;
  const message = [explanation, ...(nextStep === null ? [] : [nextStep])].join(' ');
  return new SignetError(kind, message, okxCode === null ? {} : { okxCode });
}
