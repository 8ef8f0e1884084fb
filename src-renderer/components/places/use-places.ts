import { useState } from 'react';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';

/** Where vaults lie, and the ways from one to another. Main decides on every path. */
export function usePlaces() {
  const { value: places } = useProcedure('place:list', {}, 'session:changed', 'places:changed');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<BridgeError>();

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (caught) {
      setError(asBridgeError(caught));
    } finally {
      setBusy(false);
    }
  }

  /** Where main goes on with another vault it loads the page anew: an entry of this one is no place there. */
  function leave(work: () => Promise<{ readonly isChosen?: boolean }>): Promise<void> {
    return attempt(async () => {
      const { hash } = window.location;
      history.replaceState(null, '', `#${formatRoute({ screen: 'entries' })}`);
      const stay = () => history.replaceState(null, '', hash);
      const { isChosen = true } = await work().catch((caught: unknown) => {
        stay();
        throw caught;
      });
      if (!isChosen) stay();
    });
  }

  return {
    places,
    isBusy,
    error,
    open: () => void leave(() => call('place:open', {})),
    create: () => void leave(() => call('place:create', {})),
    back: () => void leave(() => call('place:back', {})),
    switchTo: (id: string) => void leave(() => call('place:switch', { id })),
    forget: (id: string) => void attempt(() => call('place:forget', { id })),
    show: () => void attempt(() => call('place:show', {})),
  };
}

export type Places = ReturnType<typeof usePlaces>;
