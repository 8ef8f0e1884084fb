// One way to drive the app for every spec: in Electron where there is one, else in the stand-in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { compileCache } from '../compile-cache.ts';
import { hasSandbox, requireBrowser } from './browser.ts';
import { type RemoteSystem, remoteSystem } from './remote-system.ts';
import { systemPreload } from './system-preload.ts';

export type DriverName = 'electron' | 'stand-in';

export interface LaunchOptions {
  /** The folder with the app's package.json, or its built main script. */
  readonly mainPath: string;
  /** Made, and removed on close, where none is given. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly driver?: DriverName;
  readonly timeout?: number;
}

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly driver: DriverName;
  /** The system around the app: dialogs, browser, notifications and the rest, all in the test's hand. */
  readonly system: RemoteSystem;
  readonly userDataDir: string;
  readonly close: () => Promise<void>;
}

const STAND_IN = fileURLToPath(new URL('./stand-in/electron-stand-in', import.meta.url));
const require = createRequire(import.meta.url);

export async function launchDesktop(options: LaunchOptions): Promise<Desktop> {
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'signet-test-'));
  const tidy = (): void => {
    if (options.userDataDir !== undefined) return;
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const started = await startApp(options, userDataDir);
    const close = async (): Promise<void> => {
      await started.app.close();
      tidy();
    };
    return { ...started, userDataDir, close };
  } catch (error) {
    tidy();
    throw error;
  }
}

async function startApp(options: LaunchOptions, userDataDir: string) {
  const driver = options.driver ?? chooseDriver();
  announceDriver(driver);
  const { executable, env } = executableOf(driver, options);
  const app = await _electron.launch({
    executablePath: executable,
    args: argumentsOf(options, userDataDir),
    env: { ...definedEnv(), ...env, ...options.env },
    chromiumSandbox: hasSandbox(),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  });
  if (process.env['SIGNET_VERBOSE'] === '1') app.process().stderr?.pipe(process.stderr);
  try {
    const page = await app.firstWindow();
    await page.waitForURL((url) => url.protocol !== 'about:');
    return { app, page, driver, system: remoteSystem(app) };
  } catch (error) {
    await app.close().catch(() => app.process().kill('SIGKILL'));
    throw error;
  }
}

/** The script that replaces the system comes first: before the app's main runs. */
function argumentsOf(options: LaunchOptions, userDataDir: string): string[] {
  const before = ['-r', systemPreload(), `--user-data-dir=${userDataDir}`];
  return [...before, options.mainPath, ...(options.args ?? [])];
}

/**
 * Starts the app once more in a profile that is in use, as a second double-click does.
 *
 * @returns its exit code; it is ended after 30 s if it did not end by itself
 */
export async function startAgain(
  options: LaunchOptions & { readonly userDataDir: string },
): Promise<number | null> {
  const { executable, env } = executableOf(options.driver ?? chooseDriver(), options);
  const sandbox = hasSandbox() ? [] : ['--no-sandbox'];
  const second = spawn(executable, [...sandbox, ...argumentsOf(options, options.userDataDir)], {
    env: { ...definedEnv(), ...env, ...options.env },
    stdio: 'ignore',
    timeout: 30_000,
  });
  const [exitCode] = (await once(second, 'exit')) as [number | null];
  return exitCode;
}

/** SIGNET_DRIVER decides; else whether Electron's binary is there. */
function chooseDriver(): DriverName {
  const asked = process.env['SIGNET_DRIVER'];
  if (asked === 'electron' || asked === 'stand-in') return asked;
  if (asked !== undefined && asked !== '') {
    throw new Error(`SIGNET_DRIVER is ${asked}; it must be electron or stand-in.`);
  }
  return electronBinary() === undefined ? 'stand-in' : 'electron';
}

/** Never by require('electron'): that would try to download it. */
function electronBinary(): string | undefined {
  const folder = dirname(require.resolve('electron/package.json'));
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const names = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  } as Partial<Record<string, string>>;
  const path = join(dist, names[process.platform] ?? 'electron');
  return existsSync(path) ? path : undefined;
}

function executableOf(
  driver: DriverName,
  options: LaunchOptions,
): { readonly executable: string; readonly env: Readonly<Record<string, string>> } {
  if (driver === 'stand-in') {
    const chromium = requireBrowser(options.env?.['SIGNET_HEADED'] === '1' ? 'whole' : 'headless');
    return {
      executable: STAND_IN,
      env: { ...compileCache, SIGNET_NODE: process.execPath, SIGNET_CHROMIUM: chromium },
    };
  }
  const executable = electronBinary();
  if (executable === undefined)
    throw new Error('SIGNET_DRIVER is electron, but its binary is missing.');
  return { executable, env: {} };
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Called in playwright.config.ts too: workers inherit its mark, so a run says it once. */
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
