import { defineConfig } from '@playwright/test';
import { announceDriver, type DriverName } from './test/support/desktop/driver-choice.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

const isContinuousIntegration = process.env['CI'] !== undefined;

announceDriver();

/**
 * Runs the same specs in Electron (`--project=electron`) or in the stand-in (`--project=stand-in`), which runs
 * the real main process under Node and the real page in Chromium. `desktop` uses Electron if its binary is installed.
 */
export default defineConfig<object, { driver: DriverName | undefined }>({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/test-results/e2e',
  fullyParallel: false,
  workers: 2,
  timeout: testLimitMs,
  expect: { timeout: waitLimitMs },
  // A retry tells a flaky test from a broken one; `npm test` names the flaky ones at the end.
  retries: 1,
  // If everything times out, continuous integration stops early.
  maxFailures: isContinuousIntegration ? 20 : 0,
  forbidOnly: isContinuousIntegration,
  reporter: [['list'], ['json', { outputFile: 'out/test-results/e2e.json' }]],
  projects: [
    { name: 'browser', testMatch: 'browser.setup.ts', retries: 0 },
    { name: 'desktop', use: { driver: undefined }, dependencies: ['browser'] },
    { name: 'electron', use: { driver: 'electron' } },
    { name: 'stand-in', use: { driver: 'stand-in' }, dependencies: ['browser'] },
    // The stand-in's own specs: does it behave as Electron documents?
    {
      name: 'stand-in-itself',
      testDir: 'test/support/desktop/specs',
      // The stand-in does not run on Windows.
      testIgnore: process.platform === 'win32' ? '**' : [],
      dependencies: ['browser'],
    },
  ],
});
