import { type RefObject, useRef, useState } from 'react';
import type { CheckVerdict } from '#contract';
import { useAction } from '../../data/use-action.ts';
import type { AskingOffer, ChangingOffer, Venue } from './check-offer.ts';

type UseVerdict = {
  /** The site and environment of the entry or draft. */
  readonly home: Venue;
  /** Asks OKX about the key; `undefined` if it could not be asked. */
  readonly ask: (
    question: Venue & { readonly correctClock: boolean },
  ) => Promise<CheckVerdict | undefined>;
  /** Saves the change that an offer makes, before OKX is asked again. */
  readonly adopt?: (offer: ChangingOffer) => Promise<unknown>;
  /** `true` to sign with the time of OKX's clock. Pass a ref to share it between hooks. */
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
    const at = kind === 'try' || kind === 'set-venue' ? offer : (verdict ?? home);
    const isChange = kind !== 'check' && kind !== 'try' && kind !== 'correct-clock';
    check(at, isChange ? offer : undefined);
  }

  return {
    verdict,
    error,
    isBusy,
    /** The venue that is being asked; `undefined` if none is. */
    asking: isBusy ? venue : undefined,
    check,
    follow,
    reset,
  };
}
