import { SignetError } from '#contract';

/**
 * The code with which `work` is refused: `'none'` where it is not refused, and the name of a foreign error
 * where something else than a SignetError comes out.
 */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof SignetError ? error.code : `not ours: ${String(error)}`;
  }
}

/** The error itself, for tests of what it tells. */
export async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
}
