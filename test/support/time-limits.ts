// Only a test that hangs reaches these limits. The slowest test takes half a minute on an idle machine, and ten times
// as long on a slow, busy one.

/** The limit for one test or hook. */
export const testLimitMs = 10 * 60_000;

/** The limit for anything that a test waits for: an answer, a control, a page, the start of a program. */
export const waitLimitMs = 2 * 60_000;
