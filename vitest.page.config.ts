import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { coreCommands } from './test/support/core/core-commands.ts';
import { findBrowser, hasSandbox } from './test/support/desktop/browser.ts';
import { testLimitMs, waitLimitMs } from './test/support/time-limits.ts';

// If there is none, the global setup reports it. Tools that only read this file go on.
const browser = findBrowser();

/** Component tests of the page, in the browser that the end-to-end tests use. */
export default defineConfig({
  plugins: [react()],
  // Vite reloads the page when it first meets a package, which would interrupt a test, so it scans all of them first.
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
        // As long as an assertion waits, so that the error names what was awaited.
        actionTimeout: waitLimitMs,
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          chromiumSandbox: hasSandbox(),
        },
        // Without transitions, nothing is half faded when axe examines it.
        contextOptions: { reducedMotion: 'reduce', locale: 'en-US' },
      }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1280, height: 800 },
      // A part of a name matches, as in Playwright's own locators.
      locators: { exact: false },
      screenshotFailures: false,
      traceView: false,
      commands: coreCommands,
    },
  },
});
