// The Chromium that the tests run in. It is looked for here and never installed: that is
// `provideBrowser`, which `npm test` and `npm run browser` call before any test.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { thisMachine } from '../../../tools/start/sandbox.ts';

/**
 * `headless`: for tests, which show nothing; the headless shell where there is one, because it starts in a
 * third of the time. `whole`: with a window that a person can see.
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

/** What Playwright's own download of the headless shell is called, on one platform or another. */
const SHELL = /^(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/;

/**
 * Finds a Chromium: the one that SIGNET_CHROMIUM names, else one that Playwright downloaded, else one of the
 * system.
 *
 * @returns the path of its executable, or `undefined` where there is none
 * @throws where SIGNET_CHROMIUM names something else than an executable file
 */
export function findBrowser(kind: BrowserKind = 'headless'): string | undefined {
  return browsers(kind)[0];
}

/**
 * The same where there has to be one.
 *
 * @throws with the command that finds or installs one
 */
export function requireBrowser(kind: BrowserKind = 'headless'): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const command = kind === 'headless' ? 'npm run browser' : 'npm run browser -- --whole';
  throw new Error(`There is no Chromium for this: run "${command}" first, which installs one.`);
}

/** Every Chromium that is here, the one to prefer first. */
export function browsers(kind: BrowserKind): readonly string[] {
  const named = process.env['SIGNET_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return [named];
    throw new Error(`SIGNET_CHROMIUM names ${named}, which is not an executable file.`);
  }
  const whole = [chromium.executablePath(), ...onPath('whole'), ...PLACES];
  const all = kind === 'whole' ? whole : [...downloadedShells(), ...onPath('headless'), ...whole];
  return all.filter(isExecutable);
}

/** Playwright puts the shell of the same revision beside the whole browser; it tells the latter's path only. */
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
 * Tells if Chromium's sandbox can start here. Root has none (Chromium refuses), nor has a user of a system
 * that keeps user namespaces from ordinary programs, as Ubuntu does from 23.10 on and many containers do.
 * Tests then run without it; Signet itself never does.
 */
export function hasSandbox(): boolean {
  sandboxed ??= process.getuid?.() !== 0 && (process.platform !== 'linux' || hasUserNamespaces());
  return sandboxed;
}

/** AppArmor lets `unshare` have them on some systems that keep them from a Chromium. */
function hasUserNamespaces(): boolean {
  if (thisMachine.setting('kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
