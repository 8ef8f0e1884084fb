import { z } from 'zod';
import { dexHost, isDexRequest } from './dex.ts';
import { rule } from './rules.ts';
import { instantSchema } from './vocabulary.ts';

/** OKX only documents GET and POST. SDKs can also send the other two, so Signet signs them. */
export const methodSchema = z.enum(['GET', 'POST', 'PUT', 'DELETE']);
export type Method = z.output<typeof methodSchema>;

export const requestPathLimit = 8192;
/**
 * Path and query exactly as sent, without a fragment or host.
 *
 * SECURITY: the path has one spelling, so that the table of endpoints and OKX read the same endpoint in it: plain
 * segments between single slashes, with nothing percent-encoded. The query is percent-encoded ASCII without what a
 * URL parser would rewrite between signing and sending (WHATWG URL: `'`).
 *
 *     /api/v5/account/balance?ccy=BTC     accepted
 *     /api/v5/market/ticker?instId=A%20B  accepted
 *     /api/v5/account/balance?            refused: an empty query
 *     /api/v5/account/../asset/transfer   refused: a path segment ".."
 *     /api/v5/asset/%74ransfer            refused: an encoded letter in the path
 *     /api/v5/asset//transfer             refused: an empty path segment
 *     https://www.okx.com/api/v5/...      refused: a host
 *     /api/v6/dex/aggregator/quote        refused: OKX's DEX, which takes other keys
 */
export const requestPathPattern =
  /^\/api\/v5(?:\/(?!\.{1,2}(?:[/?]|$))[\w.~-]+)+(?:\?(?:[\x21\x24\x26\x28-\x3B\x3D\x3F-\x5B\x5D\x5F\x61-\x7A\x7E]|%[0-9A-Fa-f]{2})+)?$/;
export const requestPathSchema = z
  .string()
  .max(requestPathLimit, rule('atMostCharacters', { max: requestPathLimit }))
  .refine((value) => !isDexRequest(value), {
    error: rule('dexRequest', { host: dexHost, start: '/api/v5/' }),
    abort: true,
  })
  .regex(requestPathPattern, rule('requestPath', { start: '/api/v5/' }));

export const bodyLimit = 1_048_576;
/**
 * The exact text that is sent; empty if there is no body. OKX reads JSON only (error 50002), and a byte order mark, which
 * no editor shows, is not JSON (RFC 8259, section 8.1).
 */
export const bodySchema = z
  .string()
  .max(bodyLimit, rule('atMostCharacters', { max: bodyLimit }))
  .refine((value) => value.isWellFormed(), rule('wellFormed'))
  .refine((value) => value === '' || isJsonBody(value), rule('jsonBody'));

function isJsonBody(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** A request to sign, without the instant of signing. */
export const signRequestSchema = z
  .strictObject({ method: methodSchema, requestPath: requestPathSchema, body: bodySchema })
  .refine((request) => request.method !== 'GET' || request.body === '', {
    path: ['body'],
    error: rule('emptyForGet'),
  });
export type SignRequest = z.output<typeof signRequestSchema>;

/** The instant of signing, for REST. */
export const timestampSchema = instantSchema;

/** The instant of signing, for a WebSocket login: Unix seconds as text, ten digits (2001 to 2286). */
export const loginTimestampSchema = z
  .string()
  .regex(/^[1-9]\d{9}$/, rule('unixSeconds', { count: 10 }));

/** The URLs that take the login of a private WebSocket. Signet itself never sends it. */
export const loginUrlsSchema = z.strictObject({
  private: z.url({ protocol: /^wss?$/ }),
  business: z.url({ protocol: /^wss?$/ }),
  /** The source of the host: OKX's documentation, other programs, or the entry, which replaces the site's own. */
  source: z.enum(['site', 'assumed', 'entry']),
});
export type LoginUrls = z.output<typeof loginUrlsSchema>;
