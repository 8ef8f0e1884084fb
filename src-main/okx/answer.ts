import { z } from 'zod';
import { okxCodeSchema, okxCodes, type SignRequest } from '#contract';
import { hasReadableCodes } from './answer-rows.ts';
import { unanswered } from './outcome.ts';

/** A parsed answer of OKX. */
export type Answer = {
  readonly status: number;
  /** `0` for success. */
  readonly code: string;
  /** OKX's own words; often empty. */
  readonly message: string;
  readonly data: unknown;
  /** The whole answer. */
  readonly body: object;
};

/** An HTTP response that may or may not come from OKX. */
export type HttpAnswer = { readonly status: number; readonly text: string };

/** OKX docs, "Overview", "REST API": every answer has `code`, `msg` and, usually, `data`. */
const envelopeSchema = z.looseObject({
  code: okxCodeSchema,
  msg: z.string(),
  data: z.unknown().optional(),
});

/**
 * Parses the answer to a request.
 *
 * @returns the answer, whether it is a success or a refusal
 * @throws SignetError `OKX_ANSWER_UNREADABLE` for anything else, such as a redirect or a web page, or
 *   `OKX_OUTCOME_UNKNOWN` if the request may have changed something. The message quotes none of it, because it may
 *   repeat what was sent.
 */
export function parseAnswer({ status, text }: HttpAnswer, request: SignRequest): Answer {
  if (status >= 300 && status < 400) {
    // SECURITY: a server must not choose where the key is sent next.
    unreadable(status, request);
  }
  const body = parseJson(text);
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) {
    // OKX docs, "Error Code": 50011 comes with status 429, which a gateway may send without a body.
    if (status === 429) {
      return { status, code: okxCodes.rateLimitReached, message: '', data: undefined, body: {} };
    }
    unreadable(status, request);
  }
  const { code, msg, data } = envelope.data;
  // OKX refuses orders with status 200 and a code; a code for success with another status makes no sense.
  if (code === '0' && status !== 200) unreadable(status, request);
  if (!hasReadableCodes(data)) unreadable(status, request);
  return { status, code, message: msg, data, body: envelope.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(status: number, request: SignRequest): never {
  // RFC 9110, section 15.6: with 500 to 599, a server says that it failed.
  const name = status >= 500 ? 'answerOfGateway' : 'answerForeign';
  const reason = { name, values: { status } } as const;
  const detail = `HTTP ${status}`;
  throw unanswered(request, { code: 'OKX_ANSWER_UNREADABLE', reasons: [reason], detail });
}
