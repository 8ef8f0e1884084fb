import { type Query, QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type EventName,
  eventNames,
  minuteMs,
  type ProcedureName,
  type RequestOf,
} from '#contract';
import { call, onEvent } from './bridge.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** The events that make the answer to a query stale. */
    queryMeta: { readonly events: readonly EventName[] };
  }
}

/** In milliseconds. The due status of keys changes with time alone, so older answers are shown but fetched again. */
const freshMs = minuteMs;

/**
 * Caches main's answers for the whole page, until an event says that something changed. The cache ends with
 * the page, which main reloads when the vault locks.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshMs,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      // Main answers without a network too.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
  },
});

/** A query to main, whose answer is cached until one of the events; without events, while it is shown. */
export function procedureQuery<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
  events: readonly EventName[],
) {
  return queryOptions({
    queryKey: [name, request, events],
    queryFn: () => call(name, request),
    meta: { events },
    ...(events.length === 0 && { gcTime: 0 }),
  });
}

/** Asks ahead of the screen that will show the answer. */
export function askAhead<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
  ...events: readonly EventName[]
): void {
  void queryClient.prefetchQuery(procedureQuery(name, request, events));
}

/** Drops the answers that an event makes stale, and fetches those again that are shown. */
async function forget(event: EventName): Promise<void> {
  const predicate = ({ meta }: Query) => meta?.events.includes(event) === true;
  queryClient.removeQueries({ type: 'inactive', predicate });
  // A pending answer may be from before the change.
  await queryClient.cancelQueries({ predicate });
  await queryClient.invalidateQueries({ predicate });
}

/** Call this once, before the first query. */
export function listenForChanges(): void {
  for (const event of eventNames) onEvent(event, () => void forget(event));
}
