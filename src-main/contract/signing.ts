import { z } from 'zod';
import { instantSchema } from './vocabulary.ts';

/** OKX documents GET and POST only; SDKs can produce the other two, so the signature covers them. */
export const methodSchema = z.enum(['GET', 'POST', 'PUT', 'DELETE']);
export type Method = z.output<typeof methodSchema>;

export const requestPathLimit = 8192;
/**
 * Path and query exactly as they will be sent: percent-encoded ASCII, no fragment, no host, and nothing
 * that a URL parser would rewrite between signing and sending (WHATWG URL: `'` in a query, an empty query,
 * the path segments `.` and `..`, which could also hide an endpoint from the permissions table).
 */
export const requestPathPattern =
  /^(?![^?]*(?:\/(?:\.|%2[Ee]){1,2}(?:[/?]|$)|\?$))\/api\/v5\/(?:[\x21\x24\x26\x28-\x3B\x3D\x3F-\x5B\x5D\x5F\x61-\x7A\x7E]|%[0-9A-Fa-f]{2})+$/;
export const requestPathSchema = z
  .string()
  .max(requestPathLimit, `must have at most ${requestPathLimit} characters`)
  .regex(
    requestPathPattern,
    'must begin with /api/v5/ and be percent-encoded as sent, without spaces, quotes, #, /../ or a host',
  );

export const bodyLimit = 1_048_576;
/** The exact text that is sent; the empty string is "no body". */
export const bodySchema = z
  .string()
  .max(bodyLimit, `must have at most ${bodyLimit} characters`)
  .refine((value) => value.isWellFormed(), 'must be well-formed Unicode');

/** A request to sign, without the instant of signing. */
export const signRequestSchema = z
  .strictObject({ method: methodSchema, requestPath: requestPathSchema, body: bodySchema })
  .refine((request) => request.method !== 'GET' || request.body === '', {
    path: ['body'],
    error: 'must be empty for GET: OKX takes the parameters of a GET in the path',
  });
export type SignRequest = z.output<typeof signRequestSchema>;

/** For REST: the instant of signing. */
export const timestampSchema = instantSchema;

/** For the WebSocket login: Unix seconds as text, ten digits (2001 to 2286). */
export const loginTimestampSchema = z
  .string()
  .regex(/^[1-9]\d{9}$/, 'must be Unix time in whole seconds, ten digits');
