import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { SimulatedKey } from './simulated-key.ts';

/** A client of the WebSockets, without Signet's own code. */
export type Caller = {
  readonly send: (message: object | string) => void;
  /** Waits for the next message that was not returned yet. */
  readonly next: () => Promise<unknown>;
  /** Resolves with the exchange's code and reason when the connection ends. */
  readonly ended: Promise<readonly [code: number, reason: string]>;
  readonly hangUp: () => void;
};

/**
 * @param url for example `ws://127.0.0.1:40123/ws/v5/private`
 * @throws the error of ws if the connection is refused
 */
export async function call(url: string): Promise<Caller> {
  const socket = new WebSocket(url);
  const came: unknown[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    const text = String(data);
    came.push(text === 'pong' ? text : JSON.parse(text));
    wake();
  });
  const ended = new Promise<readonly [number, string]>((resolve) => {
    socket.once('close', (code, reason) => resolve([code, String(reason)]));
  });
  await once(socket, 'open');
  return {
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: async () => {
      while (came.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return came.shift();
    },
    ended,
    hangUp: () => socket.terminate(),
  };
}

/** Returns the message with which the owner of a key logs in. */
export function loginOf(
  { apiKey, passphrase, secretKey }: SimulatedKey,
  at: number,
): { readonly op: 'login'; readonly args: readonly [Readonly<Record<string, string>>] } {
  const timestamp = String(Math.floor(at / 1000));
  const prehash = `${timestamp}GET/users/self/verify`;
  const sign = createHmac('sha256', secretKey).update(prehash).digest('base64');
  return { op: 'login', args: [{ apiKey, passphrase, timestamp, sign }] };
}
