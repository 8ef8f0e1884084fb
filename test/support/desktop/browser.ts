// Finds the Chromium that the tests run in. This file never installs one: `provideBrowser` does, which
// `npm test` and `npm run browser` call before any test.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { thisMachine } from '../../../tools/start/sandbox.ts';

/**
 * `headless` is for tests, which show nothing; it prefers the headless shell, which starts in a third of the
 * time. `whole` has a window that a person can see.
 */
export type BrowserKind = 'headless' | 'whole';

const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  headless: ['chromium-headless-shell'],
  whole: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The names of the headless shell in Playwright's download, depending on the platform. */
const SHELL = /^(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/;

/**
 * Finds a Chromium: the one that SIGNET_CHROMIUM names, or else one that Playwright downloaded, or else one of
 * the system.
 *
 * @returns the path of its executable, or `undefined` if there is none
 * @throws Error if SIGNET_CHROMIUM does not name an executable file
 */
export function findBrowser(kind: BrowserKind = 'headless'): string | undefined {
  return browsers(kind)[0];
}

/**
 * Finds a Chromium, or throws.
 *
 * @throws Error with the command that finds or installs one
 */
export function requireBrowser(kind: BrowserKind = 'headless'): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const command = kind === 'headless' ? 'npm run browser' : 'npm run browser -- --whole';
  throw new Error(
    `There is no Chromium for the tests. Run "${command}" first, which installs one.`,
  );
}

/** Lists every Chromium on this machine, the preferred one first. */
export function browsers(kind: BrowserKind): readonly string[] {
  const named = process.env['SIGNET_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return [named];
    throw new Error(`SIGNET_CHROMIUM is ${named}, which is not an executable file.`);
  }
  const whole = [chromium.executablePath(), ...onPath('whole'), ...PLACES];
  const all = kind === 'whole' ? whole : [...downloadedShells(), ...onPath('headless'), ...whole];
  return all.filter(isExecutable);
}

/** Finds the shell beside the whole browser, since Playwright only reports the path of the latter. */
function downloadedShells(): string[] {
  const [, cache, revision] = /^(.*)chromium-(\d+)[\\/]/.exec(chromium.executablePath()) ?? [];
  if (cache === undefined) return [];
  const folder = `${cache}chromium_headless_shell-${revision}`;
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile() && SHELL.test(file.name))
      .map((file) => join(file.parentPath, file.name));
  } catch {
    return []; // it was not downloaded
  }
}

function onPath(kind: BrowserKind): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

let sandboxed: boolean | undefined;

/**
 * Checks whether Chromium's sandbox can start. It cannot for root (Chromium refuses), or on a system that denies
 * user namespaces to ordinary programs, such as Ubuntu since 23.10 and many containers. Tests then run without
 * the sandbox; Signet itself never does.
 */
export function hasSandbox(): boolean {
  sandboxed ??= process.getuid?.() !== 0 && (process.platform !== 'linux' || hasUserNamespaces());
  return sandboxed;
}

/** Asks the kernel's settings as well, because on some systems AppArmor allows them for `unshare` but not for Chromium. */
function hasUserNamespaces(): boolean {
  if (thisMachine.setting('kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
