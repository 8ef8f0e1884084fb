import { CommandError } from './command-error.ts';

const controller = new AbortController();

/** Aborted by Ctrl-C, or by being asked to end: prompts and reading from stdin stop at once. */
export const interruption: AbortSignal = controller.signal;

/**
 * Stops before anything is written, after the first Ctrl-C. A save under way is finished and reported as done; a second Ctrl-C ends the program on the spot, as it would any other.
 */
export function listenForInterruption(): void {
  process.once('SIGINT', () => controller.abort(cancelled()));
  process.once('SIGTERM', () => controller.abort(cancelled()));
}

/** Called before each write. @throws SignetError `CANCELLED` */
export function throwIfInterrupted(): void {
  if (interruption.aborted) throw cancelled();
}

export function cancelled(): CommandError {
  return new CommandError('CANCELLED', ({ t }) => t('commandErrors:cancelled'));
}
