import { useRef, useState } from 'react';
import { type Entry, openCompromiseOf } from '#contract';
import { draftSaver } from '../../components/draft-saver.ts';
import { useFlush } from '../../components/use-flush.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

/** What happened, saved a moment after it is typed, before the page locks, and before the list is closed. */
export function useLeakNotes({ id }: Entry, notes: string) {
  const [text, setText] = useState(notes);
  const latest = useRef(notes);
  const [isSaved, setSaved] = useState(true);
  const [isMasked, setMasked] = useState(false);
  const [error, setError] = useState<BridgeError>();
  const [saver] = useState(() =>
    draftSaver<string>({
      save: async (typed) => {
        const { entry } = await call('compromise:note', { id, notes: typed });
        const kept = openCompromiseOf(entry)?.notes ?? typed;
        if (kept === typed) return;
        setMasked(true);
        // Whoever types on meanwhile is not interrupted: the next save masks it, too.
        if (latest.current === typed) show(kept);
      },
      onEnd: (failure) => {
        setError(failure === undefined ? undefined : asBridgeError(failure));
        setSaved(failure === undefined);
      },
    }),
  );

  function show(next: string): void {
    latest.current = next;
    setText(next);
  }

  function type(next: string): void {
    show(next);
    setSaved(false);
    saver.later(next);
  }

  useFlush(saver);

  return {
    text,
    isSaved,
    isMasked,
    error,
    type,

    /** @param note a line that is added, once */
    add: (note: string): void => {
      if (!latest.current.endsWith(note)) {
        type([latest.current, note].filter(Boolean).join('\n'));
      }
    },

    /** @returns whether all of it is saved */
    flush: saver.flush,
  };
}
