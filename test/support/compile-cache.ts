import { fileURLToPath } from 'node:url';

/**
 * Where programs that the tests start, again and again from the same TypeScript, keep what Node compiled of
 * it: half of the time that a start takes. For tests only: who can write there decides what runs.
 */
export const compileCache = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)),
};
