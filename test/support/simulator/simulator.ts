import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Answer, notFound, success } from './answer.ts';
import { authenticate } from './authentication.ts';
import { endpoints } from './endpoints.ts';
import { commit, type Fault } from './fault.ts';
import { type IncomingRequest, readRequest } from './incoming-request.ts';
import { refuse } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';

export type SimulatorOptions = {
  readonly keys: readonly SimulatedKey[];
  /** The exchange's clock, in milliseconds since 1970; without it, this machine's. */
  readonly now?: () => number;
  /** Where callers seem to come from; without it, the loopback address that they do come from. */
  readonly callerAddress?: () => string;
  /** What goes wrong with a request, if anything; asked before it is looked at. */
  readonly fault?: (request: IncomingRequest) => Fault | undefined;
  /** With them it speaks TLS, and its origin is https. PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
};

/** An exchange that runs. */
export type Simulator = {
  /** An origin on loopback, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** Starts an exchange on this machine that checks keys and signatures as OKX does. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const exchange: Exchange = { now: Date.now, ...options };
  const listener = (message: IncomingMessage, response: ServerResponse) =>
    void serve(exchange, message, response);
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  await listen(server);
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const protocol = options.tls ? 'https' : 'http';
  return { url: `${protocol}://127.0.0.1:${port}`, close: () => close(server) };
}

type Exchange = SimulatorOptions & Required<Pick<SimulatorOptions, 'now'>>;

async function serve(
  exchange: Exchange,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const address = exchange.callerAddress?.() ?? message.socket.remoteAddress ?? '';
    const request = await readRequest(message, address);
    const fault = exchange.fault?.(request);
    if (fault) commit(fault, response);
    else send(response, answer(exchange, request));
  } catch {
    message.destroy();
  }
}

function answer(exchange: Exchange, request: IncomingRequest): Answer {
  const endpoint = endpoints.get(request.path);
  if (!endpoint) return notFound;
  if (endpoint.method !== request.method) return refuse('50115');
  const now = exchange.now();
  if (endpoint.permission === null) return success(endpoint.answer(now));
  const authentication = authenticate(request, endpoint.permission, exchange);
  if ('refusal' in authentication) return authentication.refusal;
  return success(endpoint.answer(authentication.key, request, now));
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
