import { type ErrorCode, mostExactCode, type Reason, SignetError } from '#contract';
import type { Answer } from './answer.ts';
import { rowsOf } from './answer-rows.ts';

/** The code and the message of a refusal. */
export type Refusal = {
  readonly okxCode: string;
  /** OKX's own words. */
  readonly said: string;
};

/** Codes of answers whose items have codes of their own: success, and if all (1) or some (2) of the items failed. */
const codesOfItems = ['0', '1', '2'];

/** @returns the most specific code, or `undefined` for a success */
export function refusalOf({ code, message, data }: Answer): Refusal | undefined {
  const failed = codesOfItems.includes(code)
    ? rowsOf(data).find(({ result }) => result !== 'done')
    : undefined;
  if (failed) return { okxCode: mostExactCode(failed), said: failed.said };
  return code === '0' ? undefined : { okxCode: code, said: message };
}

/**
 * Turns a refusal into an error.
 *
 * @param refusal its `said` must already be masked
 * @param code `OKX_REFUSED` unless a part of the request took effect, or that is unknown
 * @returns the error with OKX's code and words
 */
export function refusalError(
  { okxCode, said }: Refusal,
  { code = 'OKX_REFUSED', reasons = [] }: RefusalOrigin = {},
): SignetError {
  const message = `OKX refused with code ${okxCode}${said === '' ? '' : `: ${said}`}`;
  return new SignetError(code, message, {
    okxCode,
    ...(reasons.length > 0 && { reasons }),
    ...(said !== '' && { okxSaid: said }),
  });
}

type RefusalOrigin = {
  readonly code?: Extract<ErrorCode, 'OKX_REFUSED' | 'OKX_PARTLY_DONE' | 'OKX_OUTCOME_UNKNOWN'>;
  readonly reasons?: readonly Reason[];
};
