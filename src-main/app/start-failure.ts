import { SignetError } from '#contract';
import type { MainTranslate } from '#words/main';

/** Says in the user's language why Signet cannot start; never with the text of an unexpected error. */
export function startFailure(error: unknown, t: MainTranslate): string {
  if (error instanceof SignetError && error.code === 'MACHINE_UNSUPPORTED') {
    return t('failures:start.machine', { machine: `${process.platform}-${process.arch}` });
  }
  if (error instanceof SignetError && error.code === 'ALGORITHM_MISSING') {
    return t('failures:start.algorithm');
  }
  return t('failures:start.unexpected');
}
