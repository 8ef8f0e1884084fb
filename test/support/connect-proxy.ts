import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** An HTTPS proxy on loopback that connects every host to one port of this machine. */
export type ConnectProxy = {
  readonly url: string;
  /** Connects to another port from now on, or refuses; present connections are cut. */
  readonly leadTo: (port: number | undefined) => void;
  /** The requested targets, as `host:port`. */
  readonly authorities: readonly string[];
  /** All bytes that passed through, in both directions. */
  readonly seen: () => Buffer;
  readonly close: () => Promise<void>;
};

/** @param answer the status line of a refusal; if omitted, the proxy connects */
export async function startConnectProxy(
  firstPort: number | undefined,
  answer?: string,
): Promise<ConnectProxy> {
  let port = firstPort;
  const authorities: string[] = [];
  const chunks: Buffer[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    authorities.push(request.url ?? '');
    sockets.add(client.on('error', () => undefined));
    if (port === undefined) {
      client.destroy();
      return;
    }
    if (answer) {
      client.end(`${answer}\r\n\r\n`);
      return;
    }
    const exchange = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.on('data', (chunk: Buffer) => chunks.push(chunk)).pipe(exchange);
      exchange.on('data', (chunk: Buffer) => chunks.push(chunk)).pipe(client);
    });
    sockets.add(exchange.on('error', () => client.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${own}`,
    authorities,
    leadTo: (other) => {
      port = other;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    seen: () => Buffer.concat(chunks),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
