import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startConnectProxy } from '../../support/connect-proxy.ts';
import { type ElectronMirror, startElectronMirror } from '../../support/electron-mirror.ts';
import type { StartOrder } from '../../support/start-child.ts';

const genuine = '#!/bin/sh\necho GENUINE "$@"\n';
const program = fileURLToPath(new URL('../../support/start-child.ts', import.meta.url));

let mirror: ElectronMirror;
let good: ElectronMirror['answer'];
beforeEach(async () => {
  mirror = await startElectronMirror(genuine);
  good = mirror.answer;
});
afterEach(() => mirror.close());

type Order = Partial<Omit<StartOrder, 'folder'>> & {
  readonly env?: Readonly<Record<string, string>>;
};

const quietMachine = { platform: 'linux', uid: 1000, settings: {} } as const;

/** Starts the real launcher. It ends with an exit code, or with the signal that killed it. */
function begin({ env = {}, hasDisplay = true, machine = quietMachine }: Order = {}) {
  const order: StartOrder = { folder: mirror.folder, hasDisplay, machine };
  const inherited = Object.entries(process.env).filter(([name]) => !/proxy|^electron_/i.test(name));
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    env: { ...Object.fromEntries(inherited), ...mirror.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      child.emit('output');
    });
  }
  const printed = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => output.includes(text) && resolve();
      child.on('output', look);
      look();
    });
  const ended = new Promise<{ readonly end: unknown; readonly output: string }>((resolve) => {
    child.on('close', (code, signal) => resolve({ end: signal ?? code, output }));
  });
  return { child, printed, ended };
}

const start = (order?: Order) => begin(order).ended;

/** Installs an Electron as its installer leaves it, but with another executable. */
function install(script: string, mode = 0o755): void {
  const dist = join(mirror.folder, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'electron'), script);
  chmodSync(join(dist, 'electron'), mode);
  writeFileSync(join(dist, 'version'), mirror.version);
  writeFileSync(join(mirror.folder, 'path.txt'), 'electron');
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it("has Electron's installer download it once, and opens Signet in it", async () => {
    const first = await start();
    expect(first.end).toBe(0);
    expect(first.output).toMatch(/GENUINE \S+ --lang=fr/);
    expect(mirror.requests).toHaveLength(1);
    const second = await start();
    expect(second.output).toMatch(/^GENUINE/);
    expect(mirror.requests).toHaveLength(1);
    expect(readdirSync(mirror.temporary)).toEqual([]);
  });

  it('shows why a download failed, names proxy and mirror, and starts the tour', async () => {
    mirror.answer = (response) => response.writeHead(404).end();
    const { end, output } = await start();
    expect(output).toContain('Response code 404');
    expect(output).toMatch(/could not be downloaded.*HTTPS_PROXY.*ELECTRON_MIRROR.*npm start/);
    expect(output).toContain('THE TOUR');
    expect(end).toBe(0);
  });

  it('shows why nothing could be reached', async () => {
    const closed = await startConnectProxy(0);
    await closed.close();
    // The installer itself only says "fetch failed".
    const { output } = await start({ env: { ELECTRON_MIRROR: `${closed.url}/` } });
    expect(output).toContain('ECONNREFUSED');
    expect(output).toContain('THE TOUR');
  });

  it('refuses a download with a wrong checksum', async () => {
    mirror.answer = (response) => response.end('something else');
    const { output } = await start();
    expect(output).toMatch(/checksum/i);
    expect(output).toContain('THE TOUR');
  });

  it.each([
    ['path.txt, which is written last', 'path.txt', undefined],
    ['the version', 'dist/version', undefined],
    ['the version of this release', 'dist/version', '1.2.3'],
    ['the path of this system', 'path.txt', 'Electron.app/Contents/MacOS/Electron'],
  ])(
    'never starts an incomplete Electron that lacks %s, and repairs it',
    async (_, file, content) => {
      install('#!/bin/sh\necho TORSO\n');
      const path = join(mirror.folder, file);
      writeFileSync(path, content ?? '');
      mirror.answer = (response) => response.writeHead(503).end();
      const offline = await start();
      expect(offline.output).toContain('THE TOUR');
      mirror.answer = good;
      const online = await start();
      expect(online.output).toContain('GENUINE');
      expect(offline.output + online.output).not.toContain('TORSO');
    },
  );

  it('starts nothing after Ctrl+C, not even the tour, and downloads it the next time', async () => {
    mirror.answer = (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('PK');
    };
    const { child, ended } = begin();
    await mirror.asked();
    child.kill('SIGINT');
    const { end, output } = await ended;
    expect(end).toBe('SIGINT');
    expect(output).not.toContain('THE TOUR');
    expect(existsSync(join(mirror.folder, 'path.txt'))).toBe(false);
    expect(readdirSync(mirror.temporary)).toEqual([]);
    mirror.answer = good;
    expect((await start()).output).toContain('GENUINE');
  });

  it("uses the proxy of npm's configuration", async () => {
    const { port } = new URL(mirror.env['ELECTRON_MIRROR'] ?? '');
    const proxy = await startConnectProxy(Number(port));
    const env = {
      ELECTRON_MIRROR: 'http://releases.electron.invalid/',
      npm_config_proxy: proxy.url,
    };
    const { output } = await start({ env });
    await proxy.close();
    expect(output).toContain('GENUINE');
    expect(proxy.authorities).toEqual(['releases.electron.invalid:80']);
  });

  it('uses the Electron that ELECTRON_OVERRIDE_DIST_PATH names, or reports that there is none', async () => {
    install('#!/bin/sh\necho OVERRIDDEN\n');
    const dist = join(mirror.folder, 'dist');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: dist };
    writeFileSync(join(dist, 'version'), 'built by hand');
    expect((await start({ env })).output).toBe('OVERRIDDEN\n');
    const { output } = await start({ env: { ELECTRON_OVERRIDE_DIST_PATH: mirror.folder } });
    expect(output).toContain(`ELECTRON_OVERRIDE_DIST_PATH is ${mirror.folder}`);
    expect(output).toContain('THE TOUR');
    expect(mirror.requests).toEqual([]);
  });

  it('reports a missing display before anything is downloaded', async () => {
    const { output } = await start({ hasDisplay: false });
    expect(output).toBe('This machine has no display.\nTHE TOUR\n');
    expect(mirror.requests).toEqual([]);
  });

  it('refuses to start as root, and explains it', async () => {
    install(genuine);
    const { end, output } = await start({ machine: { ...quietMachine, uid: 0 } });
    expect(output).toContain('start Signet as an ordinary user');
    expect(output).toContain('THE TOUR');
    expect(output).not.toContain('GENUINE');
    expect(end).toBe(0);
  });

  it('names the commands if the sandbox made Electron crash', async () => {
    install('#!/bin/sh\necho FATAL:setuid_sandbox_host.cc >&2\nkill -TRAP $$\n');
    const settings = { 'kernel/apparmor_restrict_unprivileged_userns': '1' };
    const { end, output } = await start({ machine: { ...quietMachine, settings } });
    const helper = join(mirror.folder, 'dist/chrome-sandbox');
    expect(output).toContain('FATAL:setuid_sandbox_host.cc');
    expect(output).toContain(`sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`);
    expect(output).toContain('AppArmor profile');
    expect(output).toContain('THE TOUR');
    expect(end).toBe(0);
  });

  it('names them if the reason can only be guessed', async () => {
    install('#!/bin/sh\nkill -TRAP $$\n');
    const { output } = await start();
    expect(output).toMatch(/by SIGTRAP. If its output above mentions a sandbox, run sudo chown/);
    expect(output).toContain('THE TOUR');
  });

  it.each([
    ['that leaves at once', '#!/bin/sh\nexit 1\n', 0o755, /at once with code 1/],
    ['that lacks a library', '#!/bin/sh\nexit 127\n', 0o755, /If the lines above name a library/],
    ['that may not be run', genuine, 0o644, /could not be started \(EACCES\)/],
  ])('explains what is wrong with an Electron %s', async (_, script, mode, sentence) => {
    install(script, mode);
    const { output } = await start();
    expect(output).toMatch(sentence);
    expect(output).toContain('THE TOUR');
  });

  it('passes on the exit code of a Signet that could not start', async () => {
    install('#!/bin/sh\nexit 70\n');
    expect(await start()).toEqual({ end: 70, output: '' });
  });

  it('passes no switch from the environment on to Electron', async () => {
    install('#!/bin/sh\nenv | grep -c ^ELECTRON_\nenv | grep ^ELECTRON_\ntrue\n');
    const env = {
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ATTACH_CONSOLE: '1',
      ELECTRON_DISABLE_SANDBOX: '1',
    };
    const { output } = await start({ env });
    expect(output).toMatch(/^1\nELECTRON_MIRROR=\S+\n$/);
  });

  it.each([
    [
      'lets Signet quit by itself when it is told to',
      7,
      "process.on('SIGTERM', () => process.exit(7));",
    ],
    ['ends by the signal that ended Signet', 'SIGTERM', ''],
  ])('%s', async (_, expected, trap) => {
    install(`#!${process.execPath}\n${trap}console.log('UP'); setInterval(() => {}, 60_000);\n`);
    const { child, printed, ended } = begin();
    await printed('UP');
    child.kill('SIGTERM');
    const { end, output } = await ended;
    expect(end).toBe(expected);
    expect(output).not.toContain('THE TOUR');
  });
});
