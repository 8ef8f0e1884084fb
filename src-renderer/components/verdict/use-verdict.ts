import { type RefObject, useRef, useState } from 'react';
import type { CheckVerdict } from '#contract';
import { useAction } from '../../data/use-action.ts';
import type { AskingOffer, ChangingOffer, Venue } from './check-offer.ts';

type UseVerdict = {
  /** Where the key is said to belong. */
  readonly home: Venue;
  /** Asks OKX about the key; `undefined` if it could not be asked. */
  readonly ask: (
    question: Venue & { readonly correctClock: boolean },
  ) => Promise<CheckVerdict | undefined>;
  /** Saves what an offer says about the key, before OKX is asked again. */
  readonly adopt?: (offer: ChangingOffer) => Promise<unknown>;
  /** Whether requests are signed with the time of OKX's clock, if several hooks share that. */
  readonly clock?: RefObject<boolean>;
};

/** Asks OKX about a key, keeps the last verdict, and follows its offers. */
export function useVerdict({ home, ask, adopt, clock }: UseVerdict) {
  const ownClock = useRef(false);
  const isClockCorrected = clock ?? ownClock;
  const [venue, setVenue] = useState(home);
  const asking = useAction(async (at: Venue, change?: ChangingOffer) => {
    if (change) await adopt?.(change);
    return await ask({ ...at, correctClock: isClockCorrected.current });
  });
  const { answer: verdict, error, isBusy, reset } = asking;

  function check({ site, environment }: Venue = home, change?: ChangingOffer): void {
    setVenue({ site, environment });
    void asking.run({ site, environment }, change);
  }

  function follow(offer: AskingOffer): void {
    const { kind } = offer;
    if (kind === 'correct-clock') isClockCorrected.current = true;
    // The key may belong where OKX was asked last.
    const at = kind === 'try' || kind === 'settle' ? offer : (verdict ?? home);
    const isChange = kind !== 'check' && kind !== 'try' && kind !== 'correct-clock';
    check(at, isChange ? offer : undefined);
  }

  return {
    verdict,
    error,
    isBusy,
    /** Where OKX is being asked. */
    asking: isBusy ? venue : undefined,
    check,
    follow,
    reset,
  };
}
