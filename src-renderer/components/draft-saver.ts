/** Long enough that typing is not a save a letter, short enough that a crash loses a word at most. */
const patienceMs = 400;

type DraftSaverOptions<Draft> = {
  readonly save: (draft: Draft) => Promise<void>;
  /** Told how each save ended: with `undefined` where it is saved. */
  readonly onEnd: (failure: unknown) => void;
};

/** Saves the draft a moment after it changed, one save at a time, always the latest. */
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

  /** Saves at once what is not saved yet. @returns whether all of it is saved */
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

  /** The guide is over: nothing is left to save. Waits for a save that is under way. */
  async function forget(): Promise<void> {
    clearTimeout(timer);
    unsaved = undefined;
    await running;
  }

  return { later, now, flush, forget };
}
