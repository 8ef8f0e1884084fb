// Finds or installs the Chromium that the tests run in, once before all of them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { type BrowserKind, browsers, hasSandbox } from './browser.ts';

export type ProvidedBrowser =
  | { readonly path: string; readonly version: string }
  /** A sentence that says what to do. */
  | { readonly reason: string };

/** The largest download has 170 MB, which takes this long over a slow connection. */
const downloadLimitMs = 20 * 60_000;
/** Another apt process may hold the lock for a long time, for example to upgrade the whole system. */
const aptLimitMs = 20 * 60_000;
const startLimitMs = 3 * 60_000;
const lockPollMs = 1_000;

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/**
 * Finds a Chromium that starts, or installs one: by Playwright's download, or else, for root on a system with
 * apt-get, from the system's packages. The installers print to this process's output.
 */
export async function provideBrowser(kind: BrowserKind = 'headless'): Promise<ProvidedBrowser> {
  const complaints: string[] = [];
  const found = await firstThatStarts(kind, complaints);
  if (found !== undefined || isNamed()) return found ?? { reason: howToGetOne(kind, complaints) };
  for (const install of [download, installPackages]) {
    await install(kind);
    complaints.length = 0;
    const installed = await firstThatStarts(kind, complaints);
    if (installed !== undefined) return installed;
  }
  return { reason: howToGetOne(kind, complaints) };
}

/** Checks whether SIGNET_CHROMIUM names a browser, since then no other one is installed. */
function isNamed(): boolean {
  return (process.env['SIGNET_CHROMIUM'] ?? '') !== '';
}

async function firstThatStarts(
  kind: BrowserKind,
  complaints: string[],
): Promise<{ readonly path: string; readonly version: string } | undefined> {
  for (const path of candidates(kind, complaints)) {
    try {
      return { path, version: await start(path) };
    } catch (error) {
      complaints.push(`${path} does not start: ${whyNot(error)}`);
    }
  }
  return undefined;
}

function candidates(kind: BrowserKind, complaints: string[]): readonly string[] {
  try {
    return browsers(kind);
  } catch (error) {
    complaints.push((error as Error).message); // `browsers` throws an Error only
    return [];
  }
}

/** Starts the browser: its libraries may be missing, or a package manager may still be unpacking it. */
async function start(path: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: hasSandbox(),
    timeout: startLimitMs,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>started</p>');
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** Extracts the reason. Playwright repeats all output of the browser, and the first line of its errors has it. */
function whyNot(error: unknown): string {
  const lines = String(error).split('\n');
  const told = lines.find((line) => /\[err\]/.test(line)) ?? lines[0] ?? '';
  return told.replace(/^.*\[err\]\s*/, '').trim();
}

async function download(kind: BrowserKind): Promise<void> {
  say('No Chromium on this machine starts. Playwright now downloads one.');
  const choice = kind === 'headless' ? '--only-shell' : '--no-shell';
  await run(process.execPath, [playwright, 'install', choice, 'chromium'], downloadLimitMs);
}

/** Installs the system's packages, including libraries that Playwright's download may lack. */
async function installPackages(kind: BrowserKind): Promise<void> {
  if (process.getuid?.() !== 0 || !hasApt()) return;
  say('Playwright’s download does not start on this machine. apt-get now installs a Chromium.');
  const deadline = Date.now() + aptLimitMs;
  await apt(['update'], deadline);
  const installed = await apt(['install', '--yes', packageOf(kind)], deadline);
  if (!installed) await run(process.execPath, [playwright, 'install-deps', 'chromium'], aptLimitMs);
}

function hasApt(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'apt-get')));
}

function packageOf(kind: BrowserKind): string {
  return kind === 'headless' ? 'chromium-headless-shell' : 'chromium';
}

/** Retries, since `DPkg::Lock::Timeout` only waits for the lock on packages, and not for the one on lists. */
async function apt(args: readonly string[], deadline: number): Promise<boolean> {
  const options = ['--quiet', '-o', 'DPkg::Lock::Timeout=1200'];
  for (;;) {
    const { exitCode, errors } = await run('apt-get', [...options, ...args], aptLimitMs);
    if (exitCode === 0) return true;
    if (!/could not get lock|unable to lock/i.test(errors) || Date.now() > deadline) return false;
    say('Waiting for another process that holds apt’s lock.');
    await setTimeout(lockPollMs);
  }
}

/** Shows the output as it arrives, and returns the text on stderr. */
function run(
  command: string,
  args: readonly string[],
  timeout: number,
): Promise<{ readonly exitCode: number | null; readonly errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
      timeout,
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      errors += chunk.toString();
    });
    // The caller notices the failure when it looks for the browser again.
    child.on('error', (error) => resolve({ exitCode: null, errors: error.message }));
    child.on('close', (exitCode) => resolve({ exitCode, errors }));
  });
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function howToGetOne(kind: BrowserKind, complaints: readonly string[]): string {
  const why = complaints.length === 0 ? '' : ` (${complaints.join('; ')})`;
  const start = `There is no Chromium for the tests${why}`;
  if (isNamed()) return `${start}: name another in SIGNET_CHROMIUM, or unset it.`;
  const command = kind === 'headless' ? 'npm run browser' : 'npm run browser -- --whole';
  const otherwise = hasApt()
    ? `have an administrator run "apt-get install ${packageOf(kind)}"`
    : 'install Chromium or Chrome';
  return `${start}: run "${command}" where Playwright can download one, or ${otherwise}, or name one in SIGNET_CHROMIUM.`;
}
