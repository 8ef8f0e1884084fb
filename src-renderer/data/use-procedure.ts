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
 * All components that ask the same share the cached answer, until such an event; without events, while one of
 * them is shown. The value stays while it is fetched again, but not if the request changes. Use this only for
 * questions: actions belong in event handlers, and a request with a secret must never be cached.
 */
export function useProcedure<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
  ...events: readonly EventName[]
) {
  const query = useQuery(procedureQuery(name, request, events), queryClient);
  const { refetch } = query;
  // Joins a call that is on its way: a change that came after it has made the page ask again already.
  const reload = useCallback(async (): Promise<void> => {
    await refetch({ cancelRefetch: false });
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
