// A Chromium for the tests: named, downloaded by Playwright, of the system, or installed now.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const require = createRequire(import.meta.url);

let found: string | undefined;

/** The path of a Chromium; installs one where none is found, and says so in one sentence if it cannot. */
export function findChromium(): string {
  found ??= named() ?? present() ?? installed();
  if (found === undefined) {
    throw new Error(
      'No Chromium for the tests: install one (npx playwright install chromium, or apt-get ' +
        'install chromium) or name its path in SIGNET_CHROMIUM.',
    );
  }
  return found;
}

function named(): string | undefined {
  const path = process.env['SIGNET_CHROMIUM'];
  if (path === undefined || path === '') return undefined;
  if (isExecutable(path)) return path;
  throw new Error(`SIGNET_CHROMIUM names ${path}, which is not an executable file.`);
}

function present(): string | undefined {
  return [downloaded(), ...onPath(), ...PLACES].find(
    (path) => path !== undefined && isExecutable(path),
  );
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onPath(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installed(): string | undefined {
  process.stderr.write('No Chromium found: installing one for the tests.\n');
  const cli = require.resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium']);
  if (present() === undefined && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  return present();
}

function run(command: string, args: readonly string[]): void {
  // Its failure shows in what is found afterwards.
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
