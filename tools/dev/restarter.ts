/** The three parts of Signet that are built apart from each other. */
export const targets = ['main', 'preload', 'renderer'] as const;
export type Target = (typeof targets)[number];

/** An exit code, or the signal that ended a process. */
type End = number | NodeJS.Signals;

/** A Signet that runs. */
export type Child = {
  /** Asks it to quit. */
  readonly quit: () => void;
  readonly ended: Promise<End>;
};

type RestarterParts = {
  readonly start: () => Child;
  readonly say: (line: string) => void;
};

/**
 * Starts Signet once all its parts are built, and again when the main process or the preload has changed. A Signet
 * that runs reloads a changed page by itself.
 */
export class Restarter {
  readonly #parts: RestarterParts;
  readonly #missing = new Set<Target>(targets);
  readonly #finished = Promise.withResolvers<End>();
  #child: Child | undefined;
  #isReplaced = false;
  #isStopped = false;

  constructor(parts: RestarterParts) {
    this.#parts = parts;
  }

  /** Resolves when the developer quits Signet, or after {@link stop}. */
  get finished(): Promise<End> {
    return this.#finished.promise;
  }

  /** Call this after each build of a target. */
  built(target: Target): void {
    const isFirst = this.#missing.delete(target);
    if (this.#missing.size > 0) return;
    if (!this.#child) this.#start();
    else if (!isFirst && target !== 'renderer') this.#replace();
  }

  /** Quits Signet for good. */
  stop(): void {
    this.#isStopped = true;
    if (this.#child) this.#child.quit();
    else this.#finished.resolve(0);
  }

  #start(): void {
    const child = this.#parts.start();
    this.#child = child;
    void child.ended.then((end) => this.#handleEnd(end));
  }

  /** A second instance would only bring the first to the front, so the next one starts after the end of this one. */
  #replace(): void {
    if (this.#isReplaced) return;
    this.#isReplaced = true;
    this.#child?.quit();
  }

  #handleEnd(end: End): void {
    const isReplaced = this.#isReplaced && !this.#isStopped;
    this.#child = undefined;
    this.#isReplaced = false;
    if (isReplaced) this.#start();
    else if (end === 0 || this.#isStopped) this.#finished.resolve(end);
    else this.#parts.say(`Signet ended with ${end}. It starts again at the next change.`);
  }
}
