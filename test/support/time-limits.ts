// Only what hangs meets these: a slow machine whose cores are busy takes ten times as long as a quiet one, and
// the dearest test takes half a minute on that.

/** For one test, or one of its hooks. */
export const testLimitMs = 10 * 60_000;

/** For one thing that a test waits for: an answer, a control, a page, a program's start. */
export const waitLimitMs = 2 * 60_000;
