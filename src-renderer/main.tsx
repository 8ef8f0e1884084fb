import './theme/reset.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings } from '#contract';
import { call } from './data/bridge.ts';
import { listenForChanges } from './data/query-client.ts';
import { speak } from './data/speak.ts';
import { App } from './shell/app.tsx';

declare global {
  var __webpack_nonce__: string | undefined;
}

/** Settings for the first paint if main does not answer. */
const fallback: Settings = {
  theme: 'system',
  language: 'system',
  lockMinutes: 10,
  clipboardSeconds: 10,
  isReminding: true,
  quietHours: null,
  auditMonths: 3,
  startsAtLogin: false,
  staysInTray: false,
  isTrayAnswered: false,
  notedBuild: null,
};

async function start(): Promise<void> {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce ?? '';
  // get-nonce reads it for the scroll lock of dialogs, which adds a style element of its own.
  globalThis.__webpack_nonce__ = nonce;
  listenForChanges();
  const settings = await call('settings:get', {}).catch(() => fallback);
  await speak(settings.language);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  createRoot(root).render(
    <StrictMode>
      <App nonce={nonce} settings={settings} />
    </StrictMode>,
  );
}

void start();
