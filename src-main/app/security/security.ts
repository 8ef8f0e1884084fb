import { type App, type Session, shell, type WebContents } from 'electron';
import { SignetError } from '#contract';
import { isOkxPage } from '../../operations/okx-page.ts';
import { releasesUrl } from '../build.ts';
import { isOwnRequest } from './own-page.ts';
import { closeNetwork, closeWebRtc } from './page-network.ts';

/** Closes every way out of the page that Electron offers. Call once, before the first window. */
export function secureApp(app: App): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
  app.on('session-created', closeNetwork);
}

/** Denies a session everything but the page's own files. */
export function secureSession(session: Session): void {
  // SECURITY: rule 5. Request and check handlers: Chromium asks the one or the other.
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // SECURITY: rule 1. The page has no business with any network.
  session.webRequest.onBeforeRequest((request, decide) =>
    decide({ cancel: !isOwnRequest(request.url) }),
  );
}

/** Opens one of OKX's own pages in the system's browser. */
export function openOkxPage(url: string): Promise<void> {
  return openInBrowser(url);
}

/** Opens the page of Signet's releases in the system's browser. */
export function openReleases(): Promise<void> {
  return openInBrowser(releasesUrl());
}

/** The only way out of this program. */
async function openInBrowser(url: string): Promise<void> {
  // SECURITY: rule 15. Exact hosts over https, and one address of our own that no page has a say in;
  // everything else could run a program or mislead.
  if (!isOkxPage(url) && url !== releasesUrl()) {
    throw new SignetError('INPUT_INVALID', 'Signet opens only pages of OKX.', { field: 'url' });
  }
  await shell.openExternal(url);
}

function secureContents(contents: WebContents): void {
  // SECURITY: rule 13. The page is loaded by main once; it never goes anywhere.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  // SECURITY: rules 11 and 12.
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // SECURITY: rule 14.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  closeWebRtc(contents);
}
