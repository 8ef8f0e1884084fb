import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Environment } from '#contract';
import type { Exchange } from './exchange.ts';
import { webSocketHost } from './site-hosts.ts';
import { WebSocketSession, webSocketPaths } from './web-socket-session.ts';

/** OKX docs, "WebSocket", "Connect": 3 connections a second from one address. */
const connectionLimit = { requests: 3, perMs: 1000, by: 'address' } as const;

/** No message that OKX documents for its clients comes near. */
const messageLimitBytes = 65_536;

/**
 * Lets WebSockets in through a server.
 *
 * @param environment what the server is for where the host that was asked does not tell
 * @returns drops all connections
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
      const origin = { environment, site: exchange.site, ...host, path, address };
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

/** The status line with which a connection is not let in. */
function refusalOf(
  { conduct, pace, clock }: Exchange,
  { path, address }: { readonly path: string; readonly address: string },
): string | undefined {
  if (conduct.isAway) return '503 Service Temporarily Unavailable';
  if (!webSocketPaths.includes(path)) return '404 Not Found';
  const isAdmitted = pace?.admits(`${address} connect`, connectionLimit, clock.now()) ?? true;
  return isAdmitted ? undefined : '429 Too Many Requests';
}
