import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { certificate } from './certificate.ts';

const dispatcher = new Agent({ connect: { ca: certificate.cert } });

/** Works like `fetch`, and trusts the certificate of the simulated exchange. */
export function trustingFetch(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, dispatcher });
}
