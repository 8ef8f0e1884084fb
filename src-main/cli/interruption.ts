import { SignetError } from '#contract';

const controller = new AbortController();

/** Aborted by Ctrl-C, or by being asked to end: prompts and reading from stdin stop at once. */
export const interruption: AbortSignal = controller.signal;

/**
 * Takes the first Ctrl-C as a wish to stop before anything is written. A save under way is finished and
 * reported as done; a second Ctrl-C ends the program on the spot, as it would any other.
 */
export function listenForInterruption(): void {
  process.once('SIGINT', () => controller.abort(cancelled()));
  process.once('SIGTERM', () => controller.abort(cancelled()));
}

/** Called before each write. @throws SignetError `CANCELLED` */
export function throwIfInterrupted(): void {
  if (interruption.aborted) throw cancelled();
}

export function cancelled(): SignetError {
  return new SignetError('CANCELLED', 'Cancelled; nothing was changed.');
}
