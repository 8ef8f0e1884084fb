import { z } from 'zod';
import { okxCodeSchema, SignetError } from '../contract/index.ts';

/** What OKX said. */
export type Answer = {
  readonly status: number;
  /** `0` where all went well. */
  readonly code: string;
  /** OKX's own words; often empty. */
  readonly message: string;
  readonly data: unknown;
  /** The whole of it, as parsed. */
  readonly body: object;
};

/** Something came back over HTTP; whether it is OKX's is not yet known. */
export type HttpAnswer = { readonly status: number; readonly text: string };

/** OKX docs, "Overview", "REST API": every answer is `code`, `msg` and, mostly, `data`. */
const envelopeSchema = z.looseObject({
  code: okxCodeSchema,
  msg: z.string(),
  data: z.unknown().optional(),
});

/**
 * Reads an answer as OKX writes it.
 *
 * @returns the answer, be it a success or a refusal
 * @throws SignetError `OKX_ANSWER_UNREADABLE` for anything else, a redirection or a web page; none of it
 *   is repeated, as it may hold what was sent
 */
export function parseAnswer({ status, text }: HttpAnswer): Answer {
  if (status >= 300 && status < 400) {
    // SECURITY: whoever answers does not choose where the key is sent next.
    unreadable(status, 'it sends the request elsewhere, and Signet does not follow');
  }
  const body = parseJson(text);
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) {
    // OKX docs, "Error Code": 50011 comes with status 429, which a gateway may send without a body.
    if (status === 429) return { status, code: '50011', message: '', data: undefined, body: {} };
    const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text);
    unreadable(status, isPage ? 'it is a web page' : "it does not have the form of OKX's answers");
  }
  const { code, msg, data } = envelope.data;
  // 2xx with a refusal is how OKX answers orders; the reverse makes no sense.
  if (code === '0' && status !== 200) unreadable(status, 'it says both that it went well and not');
  return { status, code, message: msg, data, body: envelope.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(status: number, reason: string): never {
  const message = `What came back (HTTP status ${status}) is not an answer of OKX: ${reason}. A proxy or a login page of the network may have answered in its place.`;
  throw new SignetError('OKX_ANSWER_UNREADABLE', message);
}
