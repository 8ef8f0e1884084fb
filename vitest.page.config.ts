import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { coreCommands } from './test/support/core/core-commands.ts';
import { findBrowser, hasSandbox } from './test/support/desktop/browser.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

// Where there is none, the global setup says so; other tools read this file too.
const browser = findBrowser();

/** Tests of the page's components, in the browser engine that the end-to-end tests use. */
export default defineConfig({
  plugins: [react()],
  // A package that is first met in the middle of a run would reload the page under a test.
  optimizeDeps: {
    entries: ['src-renderer/main.tsx', 'test/src-renderer/**/*.browser.test.tsx'],
  },
  test: {
    name: 'page',
    include: ['test/src-renderer/**/*.browser.test.tsx'],
    globalSetup: ['test/support/page/needs-browser.ts'],
    setupFiles: ['test/support/page/styles.ts'],
    testTimeout: testLimitMs,
    hookTimeout: testLimitMs,
    maxWorkers: '100%',
    expect: { poll: { timeout: waitLimitMs } },
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        // As long as an assertion waits; then it says what it waited for.
        actionTimeout: waitLimitMs,
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          chromiumSandbox: hasSandbox(),
        },
        // Without transitions nothing is half faded when it is looked at.
        contextOptions: { reducedMotion: 'reduce', locale: 'en-US' },
      }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1280, height: 800 },
      // As Playwright's own locators look: a part of a name finds it.
      locators: { exact: false },
      screenshotFailures: false,
      traceView: false,
      commands: coreCommands,
    },
  },
});
