/** Long enough not to save every letter, and short enough that a crash loses at most a word. */
const patienceMs = 400;

type DraftSaverOptions<Draft> = {
  readonly save: (draft: Draft) => Promise<void>;
  /** Called after each save: with the error, or `undefined` if it succeeded. */
  readonly onEnd: (failure: unknown) => void;
};

/** Saves the latest draft a moment after each change, one save at a time. */
export function draftSaver<Draft>({ save, onEnd }: DraftSaverOptions<Draft>) {
  let unsaved: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  async function saveLatest(): Promise<void> {
    const draft = unsaved;
    if (draft === undefined) return;
    unsaved = undefined;
    try {
      await save(draft);
      onEnd(undefined);
    } catch (failure) {
      unsaved ??= draft;
      onEnd(failure);
    }
  }

  /** Saves unsaved changes at once. @returns `true` if everything is saved */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    running = running.then(saveLatest);
    await running;
    return unsaved === undefined;
  }

  function later(draft: Draft): void {
    unsaved = draft;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), patienceMs);
  }

  function now(draft: Draft): Promise<boolean> {
    unsaved = draft;
    return flush();
  }

  /** Stops saving, and waits for a save that is under way. */
  async function forget(): Promise<void> {
    clearTimeout(timer);
    unsaved = undefined;
    await running;
  }

  return { later, now, flush, forget };
}
