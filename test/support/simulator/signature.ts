import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingRequest } from './incoming-request.ts';

/**
 * Signs the received request and compares. It deliberately uses none of Signet's own code, to reveal errors in it.
 *
 * OKX docs, "REST Authentication", "Signature": base64 of the HMAC-SHA256, by the secret key, of timestamp,
 * method, request path and body.
 */
export function isSignedWith(secretKey: string, request: IncomingRequest): boolean {
  const expected = createHmac('sha256', Buffer.from(secretKey, 'utf8'))
    .update(request.header('OK-ACCESS-TIMESTAMP'))
    .update(request.method.toUpperCase())
    .update(request.requestPath)
    .update(request.body)
    .digest('base64');
  const given = Buffer.from(request.header('OK-ACCESS-SIGN'), 'latin1');
  return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
}
