// What Chromium's network service did, from the log that it writes by itself (--log-net-log): every
// connection of every process goes through that service, those of WebRTC too.
import { readFile } from 'node:fs/promises';

export type NetLogEntry = {
  /** Chromium's name of the event, such as `UDP_BYTES_SENT`. */
  readonly event: string;
  /** The address, host name or URL that it concerns; empty where the event has none. */
  readonly target: string;
};

type Log = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly phase: number;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
};

/** Events that begin to leave the process: a request, a look-up, a connection, a datagram. */
const leaving = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
];

/** The end of a phase; the begin has told the same (net/log/net_log_event_type.h). */
const phaseEnd = 2;

/** @param path a log that is complete: its Chromium has ended */
export async function readNetLog(path: string): Promise<readonly NetLogEntry[]> {
  // The proof: the shape is Chromium's own, net/log/file_net_log_observer.cc.
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as Log;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]));
  return events
    .filter(({ phase }) => phase !== phaseEnd)
    .map(({ type, params = {} }) => {
      const target = params['url'] ?? params['host'] ?? params['address'] ?? '';
      return { event: names.get(type) ?? '', target: String(target) };
    })
    .filter(({ event }) => leaving.includes(event));
}
