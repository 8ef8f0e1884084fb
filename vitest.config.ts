import { defineConfig } from 'vitest/config';
import { compileCache } from './test/support/compile-cache.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

/** Tests that mock a module. Each gets its own worker, so that no other test sees the mock. */
export const mocking = ['test/src-main/vault/header-hostile.test.ts'];

export default defineConfig({
  test: {
    // One per core. The default leaves a core idle.
    maxWorkers: '100%',
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'node_modules/**', ...mocking],
          // A worker evaluates each module once, not once per test file: that takes a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocking', include: mocking } },
    ],
    testTimeout: testLimitMs,
    hookTimeout: testLimitMs,
    expect: { poll: { timeout: waitLimitMs } },
    env: compileCache,
    setupFiles: ['test/support/property-seed.ts'],
  },
});
