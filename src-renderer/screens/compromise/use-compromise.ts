import { useState } from 'react';
import type { CheckVerdict, CompromiseStep, EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';

/** What the steps of the list share. */
export type CompromiseState = ReturnType<typeof useCompromise>;

/**
 * What is done about a key that leaked. Main keeps it; only the clock's correction is remembered here.
 *
 * @param reload asks main for the entry again
 */
export function useCompromise(entry: EntrySummary, reload: () => Promise<void>) {
  const { id } = entry;
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<CheckVerdict>();
  const [correctsClock, setCorrectsClock] = useState(false);
  const [isExported, setExported] = useState(false);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setError(undefined);
    try {
      await act();
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  async function ask(correctClock: boolean): Promise<void> {
    setBusy(true);
    setVerdict(undefined);
    await attempt(async () => {
      const answer = await call('compromise:prove', { id, correctClock });
      await reload();
      setVerdict(answer.verdict);
    });
    setBusy(false);
  }

  return {
    entry,
    error,
    verdict,
    isBusy,
    isExported,
    correctsClock,
    correctClock: () => setCorrectsClock(true),

    tick: (step: CompromiseStep, isDone: boolean) =>
      attempt(async () => {
        await call('compromise:tick', { id, step, isDone });
        await reload();
      }),

    prove: () => ask(correctsClock),
    proveCorrected: () => {
      setCorrectsClock(true);
      return ask(true);
    },

    /** @param note added to the notes, for whoever reads the report */
    close: (note?: string) =>
      attempt(async () => {
        if (note !== undefined) {
          const notes = entry.compromises.at(-1)?.notes ?? '';
          await call('compromise:note', { id, notes: [notes, note].filter(Boolean).join('\n') });
        }
        await call('compromise:close', { id });
        await reload();
      }),

    save: (reportedAt: string) =>
      attempt(async () => {
        const { isSaved } = await call('compromise:export', { id, reportedAt });
        setExported(isSaved);
      }),
  };
}
