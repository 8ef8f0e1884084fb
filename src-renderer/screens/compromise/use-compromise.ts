import { useState } from 'react';
import type { CheckVerdict, Compromise, CompromiseStep, Entry } from '#contract';
import type { CheckOffer, KeyHome } from '../../components/verdict/check-offer.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { useRoute } from '../../route/use-route.ts';
import { useLeakNotes } from './use-leak-notes.ts';

/** What the steps of the list share. */
export type CompromiseState = ReturnType<typeof useCompromise>;

type UseCompromise = {
  readonly entry: Entry;
  readonly compromise: Compromise;
  /** Asks main for the entry again. */
  readonly reload: () => Promise<void>;
};

/** What is done about a key that leaked. Main keeps it; only the clock's correction is remembered here. */
export function useCompromise({ entry, compromise, reload }: UseCompromise) {
  const { id } = entry;
  const { navigate } = useRoute();
  const notes = useLeakNotes(entry, compromise.notes);
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<CheckVerdict>();
  const [correctsClock, setCorrectsClock] = useState(false);

  /** @returns whether it was done; if not, the reason is in `error` */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    setError(undefined);
    try {
      await act();
      return true;
    } catch (caught) {
      setError(asBridgeError(caught));
      return false;
    }
  }

  /** @param act what is to be done before OKX is asked */
  async function ask(
    { site, environment }: Pick<KeyHome, 'site' | 'environment'>,
    correctClock: boolean,
    act: () => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    setBusy(true);
    setVerdict(undefined);
    await attempt(async () => {
      await act();
      const answer = await call('compromise:prove', { id, correctClock, site, environment });
      await reload();
      setVerdict(answer.verdict);
    });
    setBusy(false);
  }

  function settle({ site, environment }: Pick<KeyHome, 'site' | 'environment'>): void {
    const change = { site, environment };
    void ask(change, correctsClock, () => call('entry:edit', { id, change }));
  }

  return {
    entry,
    notes,
    error,
    verdict,
    isBusy,
    correctsClock,
    correctClock: () => setCorrectsClock(true),

    tick: (step: CompromiseStep, isDone: boolean) =>
      attempt(async () => {
        await call('compromise:tick', { id, step, isDone });
        await reload();
      }),

    prove: () => ask(entry, correctsClock),

    /** Does what helps to prove it. */
    follow: (offer: CheckOffer): void => {
      if (offer.kind === 'try') void ask(offer, correctsClock);
      if (offer.kind === 'settle') settle(offer);
      if (offer.kind === 'enter') navigate({ screen: 'entry-edit', id, field: offer.field });
      if (offer.kind === 'correct-clock') {
        setCorrectsClock(true);
        void ask(verdict ?? entry, true);
      }
    },

    /** @param note added to the notes, for whoever reads the report */
    close: (note?: string) =>
      attempt(async () => {
        if (note !== undefined) notes.add(note);
        if (!(await notes.flush())) return;
        await call('compromise:close', { id });
        await reload();
      }),
  };
}
