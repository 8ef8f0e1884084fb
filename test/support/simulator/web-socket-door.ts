import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Environment } from '#contract';
import type { Exchange } from './exchange.ts';
import { webSocketHost } from './site-hosts.ts';
import { WebSocketSession, webSocketPaths } from './web-socket-session.ts';

/** OKX docs, "WebSocket", "Connect": 3 connections per second from one address. */
const connectionLimit = { requests: 3, perMs: 1000, by: 'address' } as const;

/** Far above every message that OKX documents for its clients. */
const messageLimitBytes = 65_536;

/**
 * Accepts WebSockets on a server.
 *
 * @param environment the server's environment, if the requested host does not decide it
 * @returns a function that drops all connections
 */
export function openDoor(server: Server, exchange: Exchange, environment: Environment): () => void {
  const door = new WebSocketServer({ noServer: true, maxPayload: messageLimitBytes });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const host = webSocketHost(request.headers.host ?? '');
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const address = exchange.callerAddress?.() ?? request.socket.remoteAddress ?? '';
    const refusal = refusalOf(exchange, { path, address });
    if (refusal) {
      stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    door.handleUpgrade(request, stream, head, (socket) => {
      const sites = exchange.site && [exchange.site];
      const origin = { environment, sites, ...host, path, address };
      const session = new WebSocketSession(socket, exchange, origin);
      const forget = exchange.keys.onChange((apiKey) => session.keyChanged(apiKey));
      socket.on('error', () => socket.terminate());
      socket.once('close', forget);
    });
  });
  return () => {
    for (const socket of door.clients) socket.terminate();
  };
}

/** Returns the status line with which a connection is refused. */
function refusalOf(
  { conduct, pace, clock }: Exchange,
  { path, address }: { readonly path: string; readonly address: string },
): string | undefined {
  if (conduct.isAway) return '503 Service Temporarily Unavailable';
  if (!webSocketPaths.includes(path)) return '404 Not Found';
  const isAdmitted = pace?.admits(`${address} connect`, connectionLimit, clock.now()) ?? true;
  return isAdmitted ? undefined : '429 Too Many Requests';
}
