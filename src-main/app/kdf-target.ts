import type { App } from 'electron';

/** About a second is long for someone who guesses, and short for someone who knows the password. */
const defaultTargetMs = 1000;

/** @returns how long an unlock should take, in ms. A switch replaces it, unless Signet is packaged. */
export function kdfTargetMs(app: Pick<App, 'isPackaged' | 'commandLine'>): number {
  if (app.isPackaged || !app.commandLine.hasSwitch('kdf-target-ms')) return defaultTargetMs;
  return Number(app.commandLine.getSwitchValue('kdf-target-ms'));
}
