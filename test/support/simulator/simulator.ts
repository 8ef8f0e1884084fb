import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '#contract';
import type { Answer } from './answer.ts';
import { createExchange, type Exchange, type ExchangeOptions } from './exchange.ts';
import { commit } from './fault.ts';
import { type IncomingRequest, readRequest } from './incoming-request.ts';
import { receivedRequest } from './received.ts';
import { answerRest } from './rest.ts';
import { openDoor } from './web-socket-door.ts';

export type SimulatorOptions = ExchangeOptions & {
  /** PEM. If given, the exchange uses TLS, and its origin is https. */
  readonly tls?: { readonly key: string; readonly cert: string };
};

/** A running exchange, with the means to change it. */
export type Simulator = Pick<Exchange, 'clock' | 'accounts' | 'keys' | 'conduct'> & {
  /** An origin on loopback, for example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The origins of its WebSockets. OKX has a host for each environment, and the simulator a port. */
  readonly webSocketUrls: { readonly [environment in Environment]: string };
  /** All received requests without secrets, oldest first. */
  readonly received: Readonly<Exchange['received']>;
  readonly close: () => Promise<void>;
};

/** Starts an exchange on this machine that checks keys and signatures as OKX does. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const exchange = createExchange(options);
  const listener = (message: IncomingMessage, response: ServerResponse) =>
    void serve(exchange, message, response);
  const { tls } = options;
  const start = async (environment: Environment) => {
    const server = tls ? createTlsServer(tls, listener) : createServer(listener);
    const dropWebSockets = openDoor(server, exchange, environment);
    await listen(server);
    return { server, dropWebSockets };
  };
  const [live, demo] = [await start('live'), await start('demo')];
  const { clock, accounts, keys, conduct, received } = exchange;
  return {
    ...{ clock, accounts, keys, conduct, received },
    url: `${tls ? 'https' : 'http'}://${hostOf(live)}`,
    webSocketUrls: {
      live: `${tls ? 'wss' : 'ws'}://${hostOf(live)}`,
      demo: `${tls ? 'wss' : 'ws'}://${hostOf(demo)}`,
    },
    close: async () => {
      await Promise.all([close(live), close(demo)]);
    },
  };
}

type Running = { readonly server: Server; readonly dropWebSockets: () => void };

function hostOf({ server }: Running): string {
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return `127.0.0.1:${port}`;
}

async function serve(
  exchange: Exchange,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const address = exchange.callerAddress?.() ?? message.socket.remoteAddress ?? '';
    const request = await readRequest(message, address);
    const fault = exchange.conduct.faultFor(request);
    if (fault?.kind === 'slow') await pause(fault.ms);
    if (fault && fault.kind !== 'slow') {
      note(exchange, request, fault.kind === 'answer' ? fault.answer : undefined);
      commit(fault, response);
      return;
    }
    const answer = answerRest(exchange, request);
    note(exchange, request, answer);
    send(response, answer);
  } catch {
    message.destroy();
  }
}

function note(exchange: Exchange, request: IncomingRequest, answer: Answer | undefined): void {
  const { clock, keys, received } = exchange;
  received.push(receivedRequest(request, answer, { at: clock.now(), secrets: keys.secrets() }));
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

function close({ server, dropWebSockets }: Running): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
    dropWebSockets();
  });
}
