import type { SignRequest } from '#contract';
import { type Endpoint, findEndpoint } from './endpoints.ts';
import { explainOkxError, type OkxErrorExplanation } from './okx-errors.ts';
import { rateLimitOf, rateLimitWords } from './rate-limit.ts';

/** The request that OKX refused. */
export type Asked = Pick<SignRequest, 'method' | 'requestPath'>;

/**
 * Explains a refusal, and adds what is known about the endpoint: its rate limit, or the permission it needs.
 *
 * @param okxCode as for {@link explainOkxError}
 * @returns what happened, what to do, and the remedy; `undefined` for a code that is not in the table
 */
export function explainRefusal(okxCode: string, asked: Asked): OkxErrorExplanation | undefined {
  const known = explainOkxError(okxCode);
  const endpoint = findEndpoint(asked.method, asked.requestPath.split('?', 1)[0] ?? '');
  const detail = endpoint && details[okxCode]?.(endpoint);
  return known && detail ? { ...known, explanation: `${known.explanation} ${detail}` } : known;
}

const details: Readonly<Record<string, (endpoint: Endpoint) => string | undefined>> = {
  '50011': limitOf,
  '50030': permissionOf,
  '50120': permissionOf,
};

function limitOf(endpoint: Endpoint): string | undefined {
  const limit = rateLimitOf(endpoint);
  return limit && `It takes ${rateLimitWords(limit)}.`;
}

function permissionOf({ permission }: Endpoint): string | undefined {
  return permission === null ? undefined : `It needs ${permission}.`;
}
