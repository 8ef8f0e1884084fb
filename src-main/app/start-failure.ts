import { SignetError } from '#contract';
import type { MainMessages } from './messages.ts';

/** Says in the user's language why Signet cannot start; never with the text of an unexpected error. */
export function startFailure(error: unknown, { cannotStart }: MainMessages): string {
  if (error instanceof SignetError && error.code === 'MACHINE_UNSUPPORTED') {
    return cannotStart.machine.replace('{machine}', `${process.platform}-${process.arch}`);
  }
  if (error instanceof SignetError && error.code === 'ALGORITHM_MISSING') {
    return cannotStart.algorithm;
  }
  return cannotStart.unexpected;
}
