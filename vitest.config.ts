import { defineConfig } from 'vitest/config';
import { compileCache } from './test/support/compile-cache.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // Argon2 at its floor takes 64 MiB and every core: a slow machine is not a failing one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    env: compileCache,
    setupFiles: ['test/support/property-seed.ts'],
  },
});
