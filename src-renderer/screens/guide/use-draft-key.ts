import { useEffect, useRef, useState } from 'react';
import type { CheckVerdict, CredentialsDraft, Entry } from '#contract';
import { type ChangingOffer, hasKey, type Venue } from '../../components/verdict/check-offer.ts';
import { useVerdict } from '../../components/verdict/use-verdict.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

type UseDraftKey = {
  /** The venue in the draft. */
  readonly home: Venue;
  readonly isHome: (venue: Venue) => boolean;
  /** Saves the draft, because main checks its own copy. @returns `true` if everything is saved */
  readonly save: () => Promise<boolean>;
  /** Stops saving the draft, because it became an entry. */
  readonly forget: () => Promise<void>;
  /** Replaces values of the draft by what OKX confirmed. */
  readonly adopt: (offer: Exclude<ChangingOffer, { readonly kind: 'swap' }>) => void;
};

/** Holds the credentials of the draft, asks OKX about them, and creates the entry. */
export function useDraftKey({ home, isHome, save, forget, adopt }: UseDraftKey) {
  const { credentialsRef, swap } = useCredentials();
  const isClockCorrected = useRef(false);
  const isFinishing = useRef(false);
  const [made, setMade] = useState<Entry>();

  const checking = useVerdict({
    home,
    clock: isClockCorrected,
    ask: async ({ correctClock, ...venue }) => {
      const credentials = credentialsRef.current;
      const verdict = await askOkx(venue, correctClock);
      if (!verdict || isHome(venue) || !hasKey(verdict) || credentialsRef.current !== credentials)
        return verdict;
      // The key belongs where OKX knows it. Main records only a check at the draft's own venue.
      adopt({ kind: 'set-venue', ...venue });
      return verdict.failure === null ? await askOkx(venue, correctClock) : verdict;
    },
    adopt: async (offer) => (offer.kind === 'swap' ? swap() : adopt(offer)),
  });

  async function askOkx(venue: Venue, correctClock: boolean): Promise<CheckVerdict | undefined> {
    if (!(await save()) || !credentialsRef.current) return undefined;
    const question = { ...venue, correctClock, credentials: credentialsRef.current };
    return (await call('guide:check', question)).verdict;
  }

  const finishing = useAction(async () => {
    if (!(await save()) || !credentialsRef.current) return;
    const { entry } = await call('guide:finish', { credentials: credentialsRef.current });
    await forget();
    drop();
    setMade(entry);
  });

  /** Creates the entry, checked or not. */
  async function finish(): Promise<void> {
    // A ref, because the second press of a double click comes before the next render.
    if (isFinishing.current) return;
    isFinishing.current = true;
    await finishing.run();
    isFinishing.current = false;
  }

  function hold(credentials: CredentialsDraft): void {
    credentialsRef.current = credentials;
    checking.reset();
    finishing.reset();
  }

  function drop(): void {
    credentialsRef.current = undefined;
    isClockCorrected.current = false;
    checking.reset();
    finishing.reset();
  }

  return {
    credentialsRef,
    hold,
    drop,
    check: checking.check,
    follow: checking.follow,
    finish,
    verdict: checking.verdict,
    error: finishing.error ?? checking.error,
    isBusy: checking.isBusy || finishing.isBusy,
    isSaving: finishing.isBusy,
    made,
  };
}

/**
 * Holds the credentials until they are an entry.
 *
 * SECURITY: they are in this ref only, and never in React's state. They are dropped when their steps are left.
 */
function useCredentials() {
  const credentialsRef = useRef<CredentialsDraft>(undefined);
  useEffect(
    () => () => {
      credentialsRef.current = undefined;
    },
    [],
  );

  /** Exchanges secret key and passphrase. */
  function swap(): void {
    if (!credentialsRef.current) return;
    const { secretKey: passphrase, passphrase: secretKey, ...rest } = credentialsRef.current;
    credentialsRef.current = { ...rest, secretKey, passphrase };
  }

  return { credentialsRef, swap };
}
