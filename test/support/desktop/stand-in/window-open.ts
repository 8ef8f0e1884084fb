// window.open: main's handler decides, and main opens the windows that it allows.
import { createEvent } from './event.ts';
import type { WebContents } from './web-contents.ts';
import type { WindowHost } from './window-host.ts';

interface Wanted {
  readonly url: string;
  readonly name: string;
  readonly features: string;
}

export function openFromPage(contents: WebContents, host: WindowHost, wanted: Wanted): void {
  const details: Electron.HandlerDetails = {
    url: wanted.url,
    frameName: wanted.name,
    features: wanted.features,
    disposition: wanted.features === '' ? 'foreground-tab' : 'new-window',
    referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
  };
  const answer = contents.openHandler?.(details) ?? { action: 'allow' };
  if (answer.action === 'deny') return;
  const options = answer.overrideBrowserWindowOptions ?? {};
  const window = host.openWindow(options, wanted.url);
  contents.emit('did-create-window', window, createEvent({ ...details, options }));
}
