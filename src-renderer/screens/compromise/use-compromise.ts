import { useRef } from 'react';
import type { Compromise, CompromiseStep, Entry } from '#contract';
import { type CheckOffer, entryChangeOf, isLeading } from '../../components/verdict/check-offer.ts';
import { useVerdict } from '../../components/verdict/use-verdict.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useRoute } from '../../route/use-route.ts';
import { useLeakNotes } from './use-leak-notes.ts';

export type CompromiseState = ReturnType<typeof useCompromise>;

type UseCompromise = {
  readonly entry: Entry;
  readonly compromise: Compromise;
  /** Gets the entry from main again. */
  readonly reload: () => Promise<void>;
};

/** Has main do and record the steps after a leak. */
export function useCompromise({ entry, compromise, reload }: UseCompromise) {
  const { id } = entry;
  const { navigate } = useRoute();
  const notes = useLeakNotes(entry, compromise.notes);
  const clock = useRef(false);
  const proving = useVerdict({
    home: entry,
    clock,
    ask: async (question) => {
      const { verdict } = await call('compromise:prove', { id, ...question });
      await reload();
      return verdict;
    },
    adopt: (offer) => call('entry:edit', { id, change: entryChangeOf(offer, entry) }),
  });
  const closing = useAction(async (note?: string) => {
    if (note !== undefined) notes.add(note);
    if (!(await notes.flush())) return;
    await call('compromise:close', { id });
    await reload();
  });

  function follow(offer: CheckOffer): void {
    if (!isLeading(offer)) proving.follow(offer);
    else if (offer.kind === 'enter') navigate({ screen: 'entry-edit', id, field: offer.field });
  }

  return {
    entry,
    notes,
    clock,
    error: closing.error ?? proving.error,
    verdict: proving.verdict,
    isBusy: proving.isBusy,
    prove: () => proving.check(),
    follow,

    /** @throws BridgeError if main refuses */
    tick: async (step: CompromiseStep, isDone: boolean): Promise<void> => {
      await call('compromise:tick', { id, step, isDone });
      await reload();
    },

    /** @param note is added to the notes, for the reader of the report */
    close: closing.run,
  };
}
