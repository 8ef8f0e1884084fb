import type { App } from 'electron';

// electron.vite.config.ts replaces these; Electron runs only what was built.
declare const SIGNET_BUILT_AT: string;
declare const SIGNET_HOMEPAGE: string;

/** @returns the instant of this build, ISO 8601 UTC. A switch replaces it, unless Signet is packaged. */
export function builtAt(app: Pick<App, 'isPackaged' | 'commandLine'>): string {
  if (app.isPackaged || !app.commandLine.hasSwitch('built-at')) return SIGNET_BUILT_AT;
  return new Date(app.commandLine.getSwitchValue('built-at')).toISOString();
}

/** @returns `true` if `npm run dev` builds the page again at every change; never if Signet is packaged */
export function reloadsPage(app: Pick<App, 'isPackaged' | 'commandLine'>): boolean {
  return !app.isPackaged && app.commandLine.hasSwitch('reload-page');
}

/** @returns the page of newer versions */
export function releasesUrl(): string {
  return `${SIGNET_HOMEPAGE}/releases`;
}
