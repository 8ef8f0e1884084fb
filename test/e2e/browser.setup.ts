import { test } from '@playwright/test';
import { requireBrowser } from '../support/desktop/browser.ts';

// Without a browser this fails, with the command that installs one, and no other test is run.
test('there is a Chromium to run the tests in', () => {
  requireBrowser();
});
