import { useRef, useState } from 'react';
import { type Entry, openCompromiseOf } from '#contract';
import { useDraftSaver } from '../../components/use-draft-saver.ts';
import { call } from '../../data/bridge.ts';

/** Saves what the owner writes about a leak while it is typed. */
export function useLeakNotes({ id }: Entry, notes: string) {
  const [text, setText] = useState(notes);
  const latest = useRef(notes);
  const [isMasked, setMasked] = useState(false);
  const saver = useDraftSaver<string>(async (typed) => {
    const { entry } = await call('compromise:note', { id, notes: typed });
    const saved = openCompromiseOf(entry)?.notes ?? typed;
    if (saved === typed) return;
    setMasked(true);
    // More may have been typed meanwhile. It is not interrupted: the next save masks it, too.
    if (latest.current === typed) show(saved);
  });

  function show(next: string): void {
    latest.current = next;
    setText(next);
  }

  function type(next: string): void {
    show(next);
    saver.later(next);
  }

  return {
    text,
    isSaved: saver.isSaved,
    isMasked,
    error: saver.error,
    type,

    /** Adds a line, once. */
    add: (note: string): void => {
      if (!latest.current.endsWith(note)) {
        type([latest.current, note].filter(Boolean).join('\n'));
      }
    },

    /** @returns whether all of it is saved */
    flush: saver.flush,
  };
}
