// Drives the app the same way for every spec: in Electron if it is installed, or else in the stand-in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { waitLimitMs } from '../time-limits.ts';
import {
  announceDriver,
  chooseDriver,
  type DriverName,
  environmentOf,
  executableOf,
  hasSandboxIn,
} from './driver-choice.ts';
import { type RemoteSystem, remoteSystem } from './remote-system.ts';
import { systemPreload } from './system-preload.ts';

export interface LaunchOptions {
  /** The folder with the app's package.json, or its built main script. */
  readonly mainPath: string;
  /** If omitted, a temporary one is created, and removed on close. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly driver?: DriverName;
}

/** A running app, whether or not it has shown a window. */
export interface StartedDesktop {
  readonly app: ElectronApplication;
  readonly driver: DriverName;
  /** The system around the app (dialogs, browser, notifications and so on), controlled by the test. */
  readonly system: RemoteSystem;
  readonly userDataDir: string;
  /** Waits for the first window, which may open much later. */
  readonly firstPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
  /** Kills main, as a power failure would. */
  readonly kill: () => Promise<void>;
}

export interface Desktop extends StartedDesktop {
  readonly page: Page;
}

/** Starts the app and waits for its first page. */
export async function launchDesktop(options: LaunchOptions): Promise<Desktop> {
  const started = await startDesktop(options);
  try {
    return { ...started, page: await started.firstPage() };
  } catch (error) {
    started.app.process().kill('SIGKILL');
    await started.close().catch(() => undefined);
    throw error;
  }
}

/** Starts the app, which may keep its window hidden. */
export async function startDesktop(options: LaunchOptions): Promise<StartedDesktop> {
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'signet-test-'));
  const tidy = (): void => {
    if (options.userDataDir !== undefined) return;
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const driver = options.driver ?? chooseDriver();
    const app = await startApp(options, driver, userDataDir);
    const close = async (): Promise<void> => {
      await app.close();
      tidy();
    };
    const system = remoteSystem(app);
    const kill = () => killMain(app);
    return { app, driver, system, userDataDir, firstPage: () => firstPage(app), close, kill };
  } catch (error) {
    tidy();
    throw error;
  }
}

async function startApp(
  options: LaunchOptions,
  driver: DriverName,
  userDataDir: string,
): Promise<ElectronApplication> {
  announceDriver(driver);
  const executablePath = executableOf(driver);
  const app = await _electron.launch({
    // Without a path, Playwright loads the script that makes Electron wait until Playwright is attached.
    ...(driver === 'electron' ? {} : { executablePath }),
    args: argumentsOf(options, userDataDir),
    env: environmentOf(driver, options.env),
    chromiumSandbox: hasSandboxIn(driver),
    timeout: waitLimitMs,
  });
  if (process.env['SIGNET_VERBOSE'] === '1') app.process().stderr?.pipe(process.stderr);
  return app;
}

/** Kills main by its own process id: on Windows, Playwright only knows that of a shell around it. */
async function killMain(app: ElectronApplication): Promise<void> {
  const isGone = once(app.process(), 'exit');
  process.kill(await app.evaluate(() => process.pid), 'SIGKILL');
  await isGone;
}

async function firstPage(app: ElectronApplication): Promise<Page> {
  // Playwright's default is 30 s.
  app.context().setDefaultTimeout(waitLimitMs);
  const page = await app.firstWindow({ timeout: waitLimitMs });
  await page.waitForURL((url) => url.protocol !== 'about:', { timeout: waitLimitMs });
  return page;
}

/** Puts the script that replaces the system first, so that it runs before the app's main. */
function argumentsOf(options: LaunchOptions, userDataDir: string): string[] {
  const before = ['-r', systemPreload(), `--user-data-dir=${userDataDir}`];
  return [...before, options.mainPath, ...(options.args ?? [])];
}

/** Starts the app again in a profile that is in use, as a second double-click does. @returns its exit code */
export async function startAgain(
  options: LaunchOptions & { readonly userDataDir: string },
): Promise<number | null> {
  const { exitCode } = await runDesktop(options);
  return exitCode;
}

/**
 * Starts the app and waits until it ends on its own.
 *
 * @returns the exit code, `null` if it had to be killed; and its output on stdout and stderr, including error boxes
 */
export async function runDesktop(
  options: LaunchOptions & { readonly userDataDir: string },
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const driver = options.driver ?? chooseDriver();
  const sandbox = hasSandboxIn(driver) ? [] : ['--no-sandbox'];
  const args = [...sandbox, ...argumentsOf(options, options.userDataDir)];
  const second = spawn(executableOf(driver), args, {
    env: environmentOf(driver, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: waitLimitMs,
  });
  const ended = once(second, 'close') as Promise<[number | null]>;
  const [stdout, stderr] = await Promise.all([text(second.stdout), text(second.stderr)]);
  const [exitCode] = await ended;
  return { exitCode, stdout, stderr };
}
