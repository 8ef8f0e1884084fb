import type { BrowserKind } from '../../test/support/desktop/browser.ts';
import { provideBrowser } from '../../test/support/desktop/provide-browser.ts';

/**
 * Finds or installs the Chromium that shows Signet without Electron.
 *
 * @returns a sentence that says why this is not possible; `undefined` if it is
 */
export async function whyNoBrowser(kind: BrowserKind): Promise<string | undefined> {
  // The replacement for Electron's executable is a shell script.
  if (process.platform === 'win32') {
    return 'Without Electron, Signet can only be shown on Linux and macOS.';
  }
  const browser = await provideBrowser(kind);
  return 'reason' in browser ? browser.reason : undefined;
}
