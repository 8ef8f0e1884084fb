import type { App } from 'electron';

/** About a second: long for someone who guesses, short for someone who knows. */
const defaultTargetMs = 1000;

/** What an unlock should take. A developer's build can be told another; the packaged one cannot. */
export function kdfTargetMs(app: Pick<App, 'isPackaged' | 'commandLine'>): number {
  if (app.isPackaged || !app.commandLine.hasSwitch('kdf-target-ms')) return defaultTargetMs;
  return Number(app.commandLine.getSwitchValue('kdf-target-ms'));
}
