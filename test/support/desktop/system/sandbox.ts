import { type ElectronMain, replace } from './replace.ts';

/**
 * Chromium refuses to run as root with its sandbox, so tests in a container pass `--no-sandbox`. An app that
 * calls `app.enableSandbox()` takes the switch away again, when processes have been forked under it: on such
 * machines Electron then never starts (https://github.com/microsoft/playwright/issues/16814). With the switch
 * the call does nothing. Windows with `sandbox: true` keep everything of it but the system's own layer.
 */
export function keepSandboxOff({ app }: ElectronMain): void {
  if (app.commandLine.hasSwitch('no-sandbox')) replace(app, 'enableSandbox', () => undefined);
}
