import { useRef, useState } from 'react';
import { type Entry, openCompromiseOf } from '#contract';
import { useDraftSaver } from '../../components/use-draft-saver.ts';
import { call } from '../../data/bridge.ts';

/** Saves the notes about a leak while they are typed. */
export function useLeakNotes({ id }: Entry, notes: string) {
  const [text, setText] = useState(notes);
  const latest = useRef(notes);
  const [isMasked, setMasked] = useState(false);
  const saver = useDraftSaver<string>(async (typed) => {
    const { entry } = await call('compromise:note', { id, notes: typed });
    const saved = openCompromiseOf(entry)?.notes ?? typed;
    if (saved === typed) return;
    setMasked(true);
    // If more was typed meanwhile, the text stays as typed: the next save masks it too.
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

    /** @returns `true` if everything is saved */
    flush: saver.flush,
  };
}
