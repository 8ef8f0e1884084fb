import { requireBrowser } from '../desktop/browser.ts';

/** Called by Vitest once and before all tests of the page. */
export function setup(): void {
  requireBrowser();
}
