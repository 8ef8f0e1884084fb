import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { EventName, ProcedureName, RequestOf } from '#contract';
import { asBridgeError } from './bridge.ts';
import { procedureQuery, queryClient } from './query-client.ts';

/** Shorter waits are not worth a spinner. */
const patienceMs = 150;

/**
 * Asks main, and asks again whenever one of the events says that something changed.
 *
 * An answer is kept as long as it holds, for whoever asks the same; without an event only as long as it is
 * shown. The value stays while it is asked for again; it goes with the request that it belongs to. For
 * questions only: what is done at a click belongs in its handler, and a request with a secret never comes
 * here.
 */
export function useProcedure<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
  ...events: readonly EventName[]
) {
  const query = useQuery(procedureQuery(name, request, events), queryClient);
  const { refetch } = query;
  const reload = useCallback(async (): Promise<void> => {
    await refetch();
  }, [refetch]);
  const error = query.error === null ? undefined : asBridgeError(query.error);
  return {
    value: error === undefined ? query.data : undefined,
    error,
    /** Only once a person would notice, so that nothing flickers. */
    isLoading: useDelayed(query.isFetching),
    reload,
  };
}

/** Whether something has lasted longer than a person's patience. */
function useDelayed(isSo: boolean): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(setLasted, patienceMs, true);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isSo]);
  return hasLasted;
}
