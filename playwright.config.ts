import { defineConfig } from '@playwright/test';
import { announceDriver, type DriverName } from './test/support/desktop/driver-choice.ts';

announceDriver();

/**
 * The same specs twice: in Electron where its binary is (`--project=electron`), and in the stand-in, which
 * runs the real main process under Node and the real page in Chromium. Without a choice the driver decides.
 */
export default defineConfig<object, { driver: DriverName | undefined }>({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/test-results/e2e',
  fullyParallel: false,
  workers: 2,
  // Argon2 takes 64 MiB and every core: on a busy machine a step can take long without being wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser on a busy machine can miss a beat; what needed a second try is reported as flaky.
  retries: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'out/test-results/e2e.json' }]],
  projects: [
    { name: 'browser', testMatch: 'browser.setup.ts', retries: 0 },
    { name: 'desktop', use: { driver: undefined }, dependencies: ['browser'] },
    { name: 'electron', use: { driver: 'electron' } },
    { name: 'stand-in', use: { driver: 'stand-in' }, dependencies: ['browser'] },
    // What the stand-in itself promises: Electron's documented behaviour.
    {
      name: 'stand-in-itself',
      testDir: 'test/support/desktop/specs',
      dependencies: ['browser'],
    },
  ],
});
