// Decides whether a run uses Electron or the stand-in for it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../../../tools/start/display.ts';
import { findElectron } from '../../../tools/start/electron-install.ts';
import { electronEnvironment } from '../../../tools/start/environment.ts';
import { sandboxObstacle, thisMachine } from '../../../tools/start/sandbox.ts';
import { compileCache } from '../compile-cache.ts';
import { hasSandbox, requireBrowser } from './browser.ts';

export type DriverName = 'electron' | 'stand-in';

const standIn = fileURLToPath(new URL('./stand-in/electron-stand-in', import.meta.url));
const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;

/** Follows SIGNET_DRIVER; without it, uses Electron if it is installed and can open a window. */
export function chooseDriver(): DriverName {
  const asked = process.env['SIGNET_DRIVER'];
  if (asked === 'electron' || asked === 'stand-in') return asked;
  if (asked !== undefined && asked !== '') {
    throw new Error(`SIGNET_DRIVER is ${asked}, but it must be electron or stand-in.`);
  }
  return canOpenElectron() ? 'electron' : 'stand-in';
}

/** As root, tests run Electron without its sandbox. For other users, they need the sandbox to run in Electron. */
function canOpenElectron(): boolean {
  const executable = findElectron();
  if (executable === undefined || !hasDisplay()) return false;
  return isRoot || sandboxObstacle(executable, thisMachine) === undefined;
}

/** Checks whether Chromium's sandbox stays on. */
export function hasSandboxIn(driver: DriverName): boolean {
  return driver === 'electron' ? !isRoot : hasSandbox();
}

/** @throws Error if Electron is requested but not installed */
export function executableOf(driver: DriverName): string {
  if (driver === 'stand-in') {
    if (process.platform !== 'win32') return standIn;
    throw new Error(
      'The stand-in does not run on Windows. Run `npm start` first, which installs Electron.',
    );
  }
  const executable = findElectron();
  if (executable !== undefined) return executable;
  throw new Error(
    'The tests need Electron, which is not installed. Run `npm start` to install it.',
  );
}

/** Returns the environment of the app: that of this process, the variables of the driver, and the given ones. */
export function environmentOf(
  driver: DriverName,
  given: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const env = electronEnvironment(process.env);
  if (driver === 'electron') return { ...env, ...given };
  const chromium = requireBrowser(given['SIGNET_HEADED'] === '1' ? 'whole' : 'headless');
  const needed = { SIGNET_NODE: process.execPath, SIGNET_CHROMIUM: chromium };
  return { ...env, ...compileCache, ...needed, ...given };
}

/** Prints the driver once per run: playwright.config.ts calls it too, and workers inherit its mark. */
export function announceDriver(driver: DriverName = chooseDriver()): void {
  if (process.env['SIGNET_DRIVER_SAID'] !== undefined) return;
  process.env['SIGNET_DRIVER_SAID'] = driver;
  const { version } = JSON.parse(
    readFileSync(require.resolve('electron/package.json'), 'utf8'),
  ) as { version: string };
  const what =
    driver === 'electron' ? `Electron ${version}` : `the stand-in for Electron ${version}`;
  process.stderr.write(`Desktop driver: ${what}\n`);
}
