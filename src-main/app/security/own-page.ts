import type { WebContents, WebFrameMain } from 'electron';

/** The scheme and host of the one page that Signet has. */
export const pageScheme = 'app';
export const pageHost = 'signet';
const pageOrigin = `${pageScheme}://${pageHost}`;
export const pageUrl = `${pageOrigin}/index.html`;

/** The place of an entry in the page; the page shows it once the vault is unlocked. */
export function entryUrl(entryId: string): string {
  return `${pageUrl}#/entries/${entryId}`;
}

/** The place of all keys that want something done. */
export const healthUrl = `${pageUrl}#/health`;

/** The sender of a request to main. */
type Sender = {
  readonly sender: Pick<WebContents, 'id'>;
  /** `null` once the frame has navigated or is closed. */
  readonly senderFrame: Pick<WebFrameMain, 'origin' | 'url' | 'parent'> | null;
};

/** SECURITY: rule 17. The right window, its main frame, and the page that was loaded into it. */
export function isOwnSender(
  { sender, senderFrame }: Sender,
  contents: Pick<WebContents, 'id' | 'isDestroyed'> | undefined,
): boolean {
  if (!contents || contents.isDestroyed() || sender.id !== contents.id) return false;
  if (!senderFrame || senderFrame.parent !== null) return false;
  return senderFrame.origin === pageOrigin && senderFrame.url.startsWith(`${pageOrigin}/`);
}

/**
 * @returns `true` if a page may request this address: its own files, and those of Chromium's developer tools
 */
export function isOwnRequest(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`) || url.startsWith('devtools://');
}
