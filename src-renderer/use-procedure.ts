import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventName, ProcedureName, RequestOf, ResponseOf } from '#contract';
import { asBridgeError, type BridgeError, call, onEvent } from './bridge.ts';

/** Shorter waits are not worth a spinner. */
const patienceMs = 150;

type Answer<Name extends ProcedureName> = {
  readonly key: string;
  readonly value?: ResponseOf<Name>;
  readonly error?: BridgeError;
};

/**
 * Asks main, and asks again whenever the event says that something changed.
 *
 * The value stays while it is asked for again; it goes with the request that it belongs to. For questions
 * only: what is done at a click belongs in its handler, and a request with a secret never comes here.
 */
export function useProcedure<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
  event?: EventName,
) {
  const key = `${name} ${JSON.stringify(request)}`;
  const [answer, setAnswer] = useState<Answer<Name>>();
  const [slowKey, setSlowKey] = useState<string>();
  const latestTurn = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for name and request, which is a new object at every render.
  const reload = useCallback(async (): Promise<void> => {
    latestTurn.current += 1;
    const turn = latestTurn.current;
    const isLatest = () => latestTurn.current === turn;
    const timer = setTimeout(() => isLatest() && setSlowKey(key), patienceMs);
    try {
      const value = await call(name, request);
      if (isLatest()) setAnswer({ key, value });
    } catch (caught) {
      if (isLatest()) setAnswer({ key, error: asBridgeError(caught) });
    } finally {
      clearTimeout(timer);
      if (isLatest()) setSlowKey(undefined);
    }
  }, [key]);

  useEffect(() => {
    void reload();
    return event === undefined ? undefined : onEvent(event, () => void reload());
  }, [reload, event]);

  const current = answer?.key === key ? answer : undefined;
  return {
    value: current?.value,
    error: current?.error,
    /** Only once a person would notice, so that nothing flickers. */
    isLoading: slowKey === key,
    reload,
  };
}
