// net: apps mostly use it to fetch their own files in a protocol handler.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Protocol } from './protocol.ts';
import { Refusing, refuse } from './refusal.ts';
import { schemeOf } from './scheme.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export class Net extends Refusing {
  readonly #protocol: Protocol;

  constructor(protocol: Protocol) {
    super();
    this.#protocol = protocol;
  }

  get online(): boolean {
    return true;
  }

  isOnline(): boolean {
    return true;
  }

  async fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const scheme = schemeOf(request.url);
    if (scheme === 'file') return await fetchFile(request.url);
    const handler = Protocol.handlerOf(this.#protocol, scheme);
    if (handler !== undefined) return await handler(request);
    if (/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(request.url)) {
      return await fetch(request);
    }
    return refuse(`net.fetch('${request.url}')`);
  }
}

async function fetchFile(url: string): Promise<Response> {
  const path = fileURLToPath(url);
  try {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return new Response(await readFile(path), { headers: { 'content-type': type } });
  } catch (error) {
    throw new TypeError('net::ERR_FILE_NOT_FOUND', { cause: error });
  }
}
