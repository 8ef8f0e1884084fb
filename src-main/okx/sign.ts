import {
  bodyLimit,
  type Method,
  requestPathLimit,
  requestPathPattern,
  SignetError,
} from '#contract';
import { hmacSha256 } from '../primitives/hmac.ts';

/** The strings that OKX's server signs again to compare: exactly those that are sent. */
export type RestRequest = {
  readonly timestamp: string;
  readonly method: Method;
  readonly requestPath: string;
  readonly body: string;
};

export type Signature = { readonly prehash: string; readonly signature: string };

/** OKX docs, "WebSocket API", "Login": the method and path that a login signs. */
const loginPath = 'GET/users/self/verify';

/** Checks shape and ranges. Whether the day exists (30 February) is checked where the timestamp enters. */
const restTimestamp =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const loginTimestamp = /^[1-9]\d{9}$/;

/**
 * Joins the text that a REST signature covers (OKX docs, "REST Authentication", "Signature").
 *
 * @param request `timestamp` ISO 8601 UTC with 3 millisecond digits; `requestPath` percent-encoded as
 *   sent, with its query, 8 to 8192 characters; `body` as sent, at most 1048576 characters, `''` for none
 * @returns timestamp, method, request path and body, with nothing between them
 * @throws SignetError `INPUT_INVALID` naming the field and its range
 */
export function prehash(request: RestRequest): string {
  const { timestamp, method, requestPath, body } = request;
  // Regular expressions, not schemas, because every signature passes through here.
  if (typeof timestamp !== 'string' || !restTimestamp.test(timestamp)) {
    refuse('timestamp', 'must be a UTC time with milliseconds, such as 2026-11-20T08:00:00.000Z');
  }
  if (method !== 'GET' && method !== 'POST' && method !== 'PUT' && method !== 'DELETE') {
    refuse('method', 'must be one of GET, POST, PUT, DELETE');
  }
  if (typeof requestPath !== 'string' || requestPath.length > requestPathLimit) {
    refuse('requestPath', `must be text of at most ${requestPathLimit} characters`);
  }
  if (!requestPathPattern.test(requestPath)) {
    refuse(
      'requestPath',
      'must begin with /api/v5/, with only letters, digits, . _ ~ and - between single slashes, and have its query percent-encoded as sent',
    );
  }
  if (typeof body !== 'string' || body.length > bodyLimit) {
    refuse('body', `must be text of at most ${bodyLimit} characters`);
  }
  if (method === 'GET' && body !== '') {
    refuse('body', 'must be empty for GET, because a GET has its parameters in the path');
  }
  if (!body.isWellFormed()) {
    refuse('body', 'must be well-formed Unicode, because a lone surrogate cannot be sent as UTF-8');
  }
  return timestamp + method + requestPath + body;
}

/**
 * Signs a REST request (OKX docs, "REST Authentication", "Signature").
 *
 * @param input the fields of {@link prehash}, and `secretKey`: the UTF-8 bytes of OKX's secret key (never
 *   hex-decoded), at least 1 byte; they are neither kept nor turned into a string
 * @returns the prehash, and its HMAC-SHA256 as 44 characters of base64
 * @throws SignetError `INPUT_INVALID` naming the field and its range, never the secret key
 */
export function signRest(input: RestRequest & { readonly secretKey: Uint8Array }): Signature {
  checkSecretKey(input.secretKey);
  const text = prehash(input);
  return { prehash: text, signature: hmacSha256(input.secretKey, text, 'base64') };
}

/**
 * Signs a WebSocket login (OKX docs, "WebSocket API", "Login").
 *
 * @param input `timestamp`: Unix time in whole seconds as text, ten digits, which OKX accepts for 30 s;
 *   `secretKey` as for {@link signRest}
 * @returns the prehash, and its HMAC-SHA256 as 44 characters of base64
 * @throws SignetError `INPUT_INVALID` naming the field and its range, never the secret key
 */
export function signLogin(input: {
  readonly secretKey: Uint8Array;
  readonly timestamp: string;
}): Signature {
  checkSecretKey(input.secretKey);
  if (typeof input.timestamp !== 'string' || !loginTimestamp.test(input.timestamp)) {
    refuse('timestamp', 'must be Unix time in whole seconds, ten digits');
  }
  const text = input.timestamp + loginPath;
  return { prehash: text, signature: hmacSha256(input.secretKey, text, 'base64') };
}

// SECURITY: a secret key must be bytes, which can be wiped; a string stays until it is garbage-collected.
function checkSecretKey(secretKey: unknown): void {
  if (!(secretKey instanceof Uint8Array) || secretKey.length === 0) {
    refuse('secretKey', 'must be a Uint8Array of at least 1 byte');
  }
}

function refuse(field: string, rule: string): never {
  throw new SignetError('INPUT_INVALID', `${field}: ${rule}.`, { field });
}
