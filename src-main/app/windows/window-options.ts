import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** The fewest rights that Electron allows a page. This is data so that a test can read it. */
export const webPreferences = {
  // SECURITY: rule 4, the page runs in Chromium's sandbox.
  sandbox: true,
  // SECURITY: rule 3, the page cannot reach into the preload's world.
  contextIsolation: true,
  // SECURITY: rule 2, no Node in pages, workers or frames.
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  // SECURITY: rules 6, 8, 9 and 10.
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  // SECURITY: rules 11 and 12.
  webviewTag: false,
  // SECURITY: rule 13, a file dropped on the window is not opened.
  navigateOnDragDrop: false,
  spellcheck: false,
  plugins: false,
  disableDialogs: true,
} as const satisfies WebPreferences;

export const windowOptions = {
  width: 1280,
  height: 800,
  minWidth: 480,
  minHeight: 480,
  show: false,
  title: 'Signet',
  autoHideMenuBar: true,
} as const satisfies BrowserWindowConstructorOptions;
