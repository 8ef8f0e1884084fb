import { type ElectronMain, replace } from './replace.ts';

/**
 * Makes `app.enableSandbox()` do nothing under `--no-sandbox`. Chromium refuses to run as root with its sandbox, so
 * tests in a container pass that switch. The call would remove the switch after processes have been forked with
 * it, and Electron would never start (https://github.com/microsoft/playwright/issues/16814). Windows with
 * `sandbox: true` still have everything of the sandbox except the system's own layer.
 */
export function keepSandboxOff({ app }: ElectronMain): void {
  if (app.commandLine.hasSwitch('no-sandbox')) replace(app, 'enableSandbox', () => undefined);
}
