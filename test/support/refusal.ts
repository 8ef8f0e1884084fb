import { SignetError } from '#contract';

/**
 * Returns the code with which `work` fails: `'none'` if it succeeds, and the name of the error if that is no
 * SignetError.
 */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof SignetError ? error.code : `not ours: ${String(error)}`;
  }
}

/** Returns the error itself, for tests of its contents. */
export async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
}
