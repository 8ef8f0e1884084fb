// Everything that an injected script could try in order to send data away.
import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer } from 'node:net';
import type { Page } from '@playwright/test';

/** Two listeners on loopback, which stand for the receiver. */
export type Sinks = {
  readonly udp: number;
  readonly tcp: number;
  /** `udp` or `tcp` for every packet or connection, in order. */
  readonly heard: readonly ('udp' | 'tcp')[];
  /** Resolves when both have received something. */
  readonly bothHeard: Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openSinks(): Promise<Sinks> {
  const heard: ('udp' | 'tcp')[] = [];
  const { promise: bothHeard, resolve: hearBoth } = Promise.withResolvers<void>();
  const hear = (kind: 'udp' | 'tcp') => {
    heard.push(kind);
    if (new Set(heard).size === 2) hearBoth();
  };
  const socket = createSocket('udp4', () => hear('udp'));
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  const server = createServer((connection) => {
    hear('tcp');
    connection.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    udp: socket.address().port,
    // The cast is safe: a server that listens on a port has an address with a port.
    tcp: (server.address() as AddressInfo).port,
    heard,
    bothHeard,
    close: async () => {
      socket.close();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/**
 * Tries to reach both listeners by requests, beacons, hints, sockets and WebRTC. It returns when the page's
 * WebRTC has no more candidates to try.
 */
export async function tryToReach(page: Page, { udp, tcp }: Sinks): Promise<void> {
  await page.evaluate(
    async ([udpPort, tcpPort]) => {
      const web = `http://127.0.0.1:${tcpPort}/`;
      const attempts = [
        () => fetch(web, { mode: 'no-cors', keepalive: true }),
        () => navigator.sendBeacon(web, 'x'),
        () => new WebSocket(`ws://127.0.0.1:${tcpPort}/`),
        () => new EventSource(web),
        () => new WebTransport(`https://127.0.0.1:${tcpPort}/`),
        () => Object.assign(new Image(), { src: web }),
        () => new Worker(web),
        () => window.open(web),
      ];
      for (const attempt of attempts) {
        try {
          await Promise.resolve(attempt()).catch(() => undefined);
        } catch {
          // An attempt that throws has sent nothing.
        }
      }
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'icon', 'manifest']) {
        document.head.append(Object.assign(document.createElement('link'), { rel, href: web }));
      }
      const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
      rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [web] }] });
      document.head.append(rules);
      const turn = (port: number, transport: string) => ({
        urls: `turn:127.0.0.1:${port}?transport=${transport}`,
        username: 'x',
        credential: 'x',
      });
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${udpPort}` },
          turn(udpPort ?? 0, 'udp'),
          turn(tcpPort ?? 0, 'tcp'),
        ],
      });
      connection.createDataChannel('x');
      const finished = new Promise<void>((resolve) => {
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') resolve();
        });
      });
      await connection.setLocalDescription(await connection.createOffer());
      await finished;
    },
    [udp, tcp],
  );
}
