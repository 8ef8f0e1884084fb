import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { EventName, ProcedureName, RequestOf } from '#contract';
import { asBridgeError } from './bridge.ts';
import { answers, question } from './query-client.ts';

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
  const query = useQuery(question(name, request, events), answers);
  const { refetch } = query;
  const reload = useCallback(async (): Promise<void> => {
    await refetch();
  }, [refetch]);
  const error = query.error === null ? undefined : asBridgeError(query.error);
  return {
    value: error === undefined ? query.data : undefined,
    error,
    /** Only once a person would notice, so that nothing flickers. */
    isLoading: useLasting(query.isFetching),
    reload,
  };
}

/** Whether something has lasted longer than a person's patience. */
function useLasting(isSo: boolean): boolean {
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
