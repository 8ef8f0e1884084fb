import { defineConfig } from 'vitest/config';
import { compileCache } from './test/support/compile-cache.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

/** They put other modules in the place of real ones, which nobody else may meet. */
export const replacing = [
  'test/src-main/vault/file-lock.test.ts',
  'test/src-main/vault/header-hostile.test.ts',
];

export default defineConfig({
  test: {
    // As many as there are cores: the default leaves one idle.
    maxWorkers: '100%',
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'node_modules/**', ...replacing],
          // Modules are evaluated once a worker and not once a file: a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
    testTimeout: testLimitMs,
    hookTimeout: testLimitMs,
    expect: { poll: { timeout: waitLimitMs } },
    env: compileCache,
    setupFiles: ['test/support/property-seed.ts'],
  },
});
