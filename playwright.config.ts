import { defineConfig } from '@playwright/test';
import { announceDriver, type DriverName } from './test/support/desktop/driver-choice.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

const isContinuousIntegration = process.env['CI'] !== undefined;

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
  timeout: testLimitMs,
  expect: { timeout: waitLimitMs },
  // A second try tells a test that wavers from one that fails; `npm test` names it in its last lines.
  retries: 1,
  // Where everything waits in vain, that is soon known.
  maxFailures: isContinuousIntegration ? 20 : 0,
  forbidOnly: isContinuousIntegration,
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
      // It is a program of Unix.
      testIgnore: process.platform === 'win32' ? '**' : [],
      dependencies: ['browser'],
    },
  ],
});
