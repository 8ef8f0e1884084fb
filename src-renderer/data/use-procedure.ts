import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { EventName, ProcedureName, RequestOf } from '#contract';
import { asBridgeError } from './bridge.ts';
import { procedureQuery, queryClient } from './query-client.ts';

/** Shorter waits do not need a spinner. */
const noticeableMs = 150;

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
    /** `true` after a noticeable wait, so that no spinner flickers. */
    isLoading: useDelayed(query.isFetching),
    reload,
  };
}

/** @returns `true` once `isOn` has been `true` for longer than `noticeableMs` */
function useDelayed(isOn: boolean): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(setLasted, noticeableMs, true);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isOn]);
  return hasLasted;
}
