import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** An exchange, or an impostor, can do these instead of answering correctly. */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Sends any text with any status. */
  | { readonly kind: 'text'; readonly status: number; readonly text: string }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Announces more than it sends. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'oversized'; readonly bytes: number }
  /** Answers correctly, but late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Sends a byte from time to time, forever. */
  | { readonly kind: 'dripping' }
  /** Sends something that is not HTTP. */
  | { readonly kind: 'noise' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' };

/** The interval between the bytes of a dripping answer, in ms. */
const dripMs = 20;

/** Commits a fault. */
export function commit(fault: Exclude<Fault, { kind: 'slow' }>, response: ServerResponse): void {
  const json = { 'Content-Type': 'application/json' };
  switch (fault.kind) {
    case 'answer':
      response.writeHead(fault.answer.status, json).end(JSON.stringify(fault.answer.body));
      return;
    case 'text':
      response.writeHead(fault.status).end(fault.text);
      return;
    case 'redirect':
      response.writeHead(302, { Location: fault.to }).end();
      return;
    case 'truncated':
      response.writeHead(200, { ...json, 'Content-Length': '100' });
      response.write('{"code":"0","data":', () => response.destroy());
      return;
    case 'oversized':
      response.writeHead(200, json).end(Buffer.alloc(fault.bytes, ' '));
      return;
    case 'dripping': {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(' '), dripMs);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'noise':
      response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'silent':
      return;
  }
}
