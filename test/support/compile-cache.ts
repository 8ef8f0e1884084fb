import { fileURLToPath } from 'node:url';

/**
 * Caches compiled code for programs that the tests start repeatedly, which halves their start-up time. Only tests
 * use it, because anyone who can write to the folder decides what runs.
 */
export const compileCache = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)),
};
