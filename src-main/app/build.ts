import type { App } from 'electron';

// Put in by electron.vite.config.ts; Electron runs only what was built.
declare const SIGNET_BUILT_AT: string;
declare const SIGNET_HOMEPAGE: string;

/** When this build was made, ISO 8601 UTC. A developer's build can be told another; the packaged one cannot. */
export function builtAt(app: Pick<App, 'isPackaged' | 'commandLine'>): string {
  if (app.isPackaged || !app.commandLine.hasSwitch('built-at')) return SIGNET_BUILT_AT;
  return new Date(app.commandLine.getSwitchValue('built-at')).toISOString();
}

/** Where newer versions are. */
export function releasesUrl(): string {
  return `${SIGNET_HOMEPAGE}/releases`;
}
