import {
  type ConfirmedEffect,
  failure,
  okxFacts,
  ruleError,
  SignetError,
  type SignRequest,
} from '#contract';
import { isConfirmed } from './effects.ts';
import type { Requirement } from './permissions.ts';

/** The reasons for which a person is asked before a request is signed. */
export type RequestRisk = ConfirmedEffect | 'unknown-endpoint';

/** For how long OKX accepts a signature. */
const signatureLifeMs = okxFacts.timestamp.value * 1000;

/**
 * Returns what the user has to confirm before a request is signed.
 *
 * @param requirement of a request that `decide` allowed
 * @returns the worst that the request may do, or `undefined` if no confirmation is needed
 */
export function riskOf({ effect, kind }: Requirement): RequestRisk | undefined {
  if (isConfirmed(effect)) return effect;
  return kind === 'unknown' ? 'unknown-endpoint' : undefined;
}

/**
 * Refuses a timestamp from the caller that lies ahead.
 *
 * SECURITY: a signature that is dated ahead and confirmed now could be sent when the person who confirmed it
 * no longer expects it. OKX refuses one that is dated back.
 *
 * @param timestamp ISO 8601 UTC; `undefined` if the request is dated when it is signed
 * @throws SignetError `INPUT_INVALID` if it is more than 30 seconds ahead, field `timestamp`
 */
export function assertNotDatedAhead(timestamp: string | undefined, now: Date): void {
  if (timestamp === undefined) return;
  if (Date.parse(timestamp) - now.getTime() <= signatureLifeMs) return;
  throw ruleError('timestamp', 'notAhead', { seconds: okxFacts.timestamp.value });
}

/**
 * Refuses a request that a question cannot show whole.
 *
 * SECURITY: a page that was taken over could push what matters out of the dialog.
 *
 * @param limit in characters, path and body together
 * @throws SignetError `INPUT_INVALID`, field `request`
 */
export function assertShownWhole({ requestPath, body }: SignRequest, limit: number): void {
  if (requestPath.length + body.length <= limit) return;
  const message = `request: must have at most ${limit} characters, path and body together, so that they can be shown whole to be confirmed.`;
  throw new SignetError('INPUT_INVALID', message, { field: 'request' });
}

/** @returns the error after a person declined a request */
export function declined(what: RequestRisk | 'other-host'): SignetError {
  const name = what === 'other-host' ? 'hostDeclined' : 'requestDeclined';
  return failure('CANCELLED', [{ name }]);
}
