import type { BrowserKind } from '../../test/support/desktop/browser.ts';
import { provideBrowser } from '../../test/support/desktop/provide-browser.ts';

/**
 * Finds or installs the Chromium in which Signet is shown without Electron, before anything is shown.
 *
 * @returns why it cannot be shown here, in one sentence; `undefined` if it can
 */
export async function whyNoBrowser(kind: BrowserKind): Promise<string | undefined> {
  // What stands in the place of Electron's executable is a shell script.
  if (process.platform === 'win32') {
    return 'Without Electron, Signet can be shown on Linux and macOS only.';
  }
  const browser = await provideBrowser(kind);
  return 'reason' in browser ? browser.reason : undefined;
}
