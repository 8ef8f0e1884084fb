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
    /** Of a question: what puts its answer in question. */
    queryMeta: { readonly events: readonly EventName[] };
  }
}

/** In milliseconds. Time alone changes how keys stand: what was kept longer is shown, and asked for again. */
const freshMs = minuteMs;

/**
 * Main's answers, kept while they hold, for every part of the page that asks the same: until an event says
 * that something changed. They go with the page, which main loads anew at a lock.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshMs,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      // Main is there without any network, and looks for itself whether OKX can be reached.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
  },
});

/** What is asked, and until when its answer holds; without an event as long as it is shown. */
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

/** Forgets what an event puts in question, and asks again for what is shown. */
async function forget(event: EventName): Promise<void> {
  const predicate = ({ meta }: Query) => meta?.events.includes(event) === true;
  queryClient.removeQueries({ type: 'inactive', predicate });
  // An answer that is on its way may have been given before the change.
  await queryClient.cancelQueries({ predicate });
  await queryClient.invalidateQueries({ predicate });
}

/** Called once, before anything is asked. */
export function listenForChanges(): void {
  for (const event of eventNames) onEvent(event, () => void forget(event));
}
