import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';

/** Lists the known vaults, and opens, creates or forgets one. Main decides every path. */
export function usePlaces() {
  const { value: places } = useProcedure('place:list', {}, 'session:changed', 'places:changed');
  const { run, isBusy, error } = useAction((work: () => Promise<unknown>) => work());

  /** Leaves the screen first, because main reloads the page for another vault, which does not have this entry. */
  function leave(work: () => Promise<{ readonly isChosen?: boolean }>): Promise<boolean> {
    return run(async () => {
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
    forget: (id: string) => void run(() => call('place:forget', { id })),
    show: () => void run(() => call('place:show', {})),
  };
}

export type Places = ReturnType<typeof usePlaces>;
