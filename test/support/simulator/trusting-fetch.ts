import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { certificate } from './certificate.ts';

const dispatcher = new Agent({ connect: { ca: certificate.cert } });

/** As `fetch`, and trusts the certificate of a simulated exchange that speaks TLS. */
export function trustingFetch(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, dispatcher });
}
