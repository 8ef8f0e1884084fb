// Runs one Chromium for the whole app, as Electron does.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { requireBrowser } from '../browser.ts';
import { CdpConnection, type CdpSession } from './cdp.ts';

export interface ChromiumOptions {
  readonly profile: string;
  readonly sandbox: boolean;
  readonly announce: boolean;
  readonly switches: ReadonlyMap<string, string>;
}

const SWITCHES = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  // Without a camera, Chromium would refuse before any handler is asked.
  '--use-fake-device-for-media-stream',
  '--password-store=basic',
  '--use-mock-keychain',
  // Keeps all frames of a window in one process, and so in one CDP session.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,Translate,HttpsUpgrades,PaintHolding,MediaRouter,OptimizationHints,LocalNetworkAccessChecks',
  // No name resolves, so a request that the app fails to refuse goes nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

/** The switches that are passed on to Chromium. All others belong to Node, Electron or the app. */
const PASSED_ON = [
  'lang',
  'force-device-scale-factor',
  'js-flags',
  'force-prefers-reduced-motion',
  'log-net-log',
  'net-log-capture-mode',
];

/** Chromium writes files when it closes, which takes longer on a busy machine. */
const closeLimitMs = 60_000;

export class Chromium {
  readonly cdp: CdpSession;
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;

  constructor(process: ChildProcess, cdp: CdpSession) {
    this.#process = process;
    this.cdp = cdp;
    this.#exited = new Promise((resolve) => process.once('exit', () => resolve()));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  async close(): Promise<void> {
    this.cdp.tell('Browser.close');
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), closeLimitMs);
    await this.#exited;
    clearTimeout(timer);
  }
}

export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  turnOffPasswordManager(options.profile);
  const child = spawn(requireBrowser(isHeaded() ? 'whole' : 'headless'), argumentsOf(options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A separate process group, because a kill of the test's group would stop it before it removes its sockets.
    detached: true,
  });
  const endpoint = await endpointOf(child);
  const [, , , writable, readable] = child.stdio as unknown as [
    null,
    null,
    Readable,
    Writable,
    Readable,
  ];
  const connection = new CdpConnection(writable, readable);
  if (options.announce) process.stderr.write(`\nDevTools listening on ${endpoint}\n`);
  return new Chromium(child, connection.root);
}

/** Turns off the password manager, which Electron lacks, and which would save the text beside a password field. */
function turnOffPasswordManager(profile: string): void {
  const folder = join(profile, 'Default');
  const path = join(folder, 'Preferences');
  mkdirSync(folder, { recursive: true });
  if (existsSync(path)) return;
  const preferences = {
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
  };
  writeFileSync(path, JSON.stringify(preferences));
}

function argumentsOf(options: ChromiumOptions): string[] {
  const passed = PASSED_ON.flatMap((name) => {
    const value = options.switches.get(name);
    return value === undefined ? [] : [value === '' ? `--${name}` : `--${name}=${value}`];
  });
  const shown = isHeaded() ? [] : ['--headless'];
  const sandbox = options.sandbox ? [] : ['--no-sandbox'];
  return [...SWITCHES, ...shown, ...sandbox, ...passed, `--user-data-dir=${options.profile}`];
}

function isHeaded(): boolean {
  return process.env['SIGNET_HEADED'] === '1';
}

function endpointOf(child: ChildProcess): Promise<string> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const { stderr } = child;
    if (stderr === null) return reject(new Error('stand-in: Chromium has no stderr'));
    createInterface({ input: stderr }).on('line', (line) => {
      printed.push(line);
      const match = /^DevTools listening on (ws:\/\/.*)$/.exec(line);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      const why = printed.slice(-5).join('\n');
      reject(new Error(`stand-in: Chromium ended with ${code} before it listened\n${why}`));
    });
  });
}
