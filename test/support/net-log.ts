// Reads the log of Chromium's network service (--log-net-log), through which every connection of every process goes,
// including those of WebRTC.
import { readFile } from 'node:fs/promises';

export type NetLogEntry = {
  /** Chromium's name of the event, for example `UDP_BYTES_SENT`. */
  readonly event: string;
  /** The address, host name or URL of the event; empty if it has none. */
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

/** The events with which something leaves the process: a request, a lookup, a connection, a datagram. */
const leaving = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
];

/** The end of a phase, which repeats its beginning (net/log/net_log_event_type.h). */
const phaseEnd = 2;

/** @param path a complete log, whose Chromium has ended */
export async function readNetLog(path: string): Promise<readonly NetLogEntry[]> {
  // The cast is safe: the shape is Chromium's own (net/log/file_net_log_observer.cc).
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
