import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { hasSandbox } from '../browser.ts';
import { launchDesktop } from '../driver.ts';

const FIXTURE = fileURLToPath(new URL('../fixture', import.meta.url));
const STAND_IN = fileURLToPath(new URL('../stand-in/electron-stand-in', import.meta.url));

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-life-'));
  mkdirSync(join(folder, 'tmp'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Lists the processes with this test's folder on their command line. */
function running(): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

/** Lists the files left in a temporary folder that only this test's processes use. */
function leftovers(): string[] {
  return readdirSync(join(folder, 'tmp'));
}

function runDirectly(...args: string[]): ChildProcess {
  const sandbox = hasSandbox() ? [] : ['--no-sandbox'];
  return spawn(STAND_IN, [...sandbox, `--user-data-dir=${folder}`, ...args], {
    env: { ...process.env, SIGNET_NODE: process.execPath, FIXTURE_LOG: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('the app quits in the documented order and leaves nothing behind', async () => {
  const { app, close } = await launchDesktop({
    mainPath: FIXTURE,
    userDataDir: folder,
    env: { FIXTURE_LOG: '1', TMPDIR: join(folder, 'tmp') },
  });
  let printed = '';
  app.process().stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await close();
  expect(printed.match(/(?<=order: )[\w-]+/g)).toEqual(['before-quit', 'will-quit', 'quit']);
  await expect.poll(running).toEqual([]);
  await expect.poll(leftovers).toEqual([]);
});

test('an uncaught error is shown in a box, a rejection is a warning, and the app continues', async () => {
  const { app, system, close } = await launchDesktop({ mainPath: FIXTURE });
  let printed = '';
  app.process().stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await app.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('thrown by a timer');
    });
    void Promise.reject(new Error('rejected by nobody'));
  });
  await expect.poll(() => system.dialogs.errors()).toHaveLength(1);
  expect((await system.dialogs.errors())[0]).toEqual({
    title: 'A JavaScript error occurred in the main process',
    content: expect.stringMatching(/^Uncaught Exception:\nTypeError: thrown by a timer\n/),
  });
  await expect.poll(() => printed).toContain('UnhandledPromiseRejectionWarning: Error: rejected');
  await close();
});

test('modules named by -r are loaded before the app, in order', async () => {
  const first = join(folder, 'first.cjs');
  const second = join(folder, 'second.cjs');
  writeFileSync(first, "globalThis.loaded = ['first', typeof fixture];");
  const tell = "loaded.push('second', typeof require('electron').app.quit)";
  writeFileSync(second, `${tell}; process.stdout.write(loaded.join(' '));`);
  const child = runDirectly('-r', first, '--require', second, FIXTURE);
  const [printed] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(printed.toString()).toContain('first undefined second function');
});

test('closing the last window emits window-all-closed first', async () => {
  const { app, page } = await launchDesktop({
    mainPath: FIXTURE,
    userDataDir: folder,
    env: { FIXTURE_LOG: '1', TMPDIR: join(folder, 'tmp') },
  });
  let printed = '';
  app.process().stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const closed = app.waitForEvent('close');
  await page.close();
  await closed;
  expect(printed.match(/(?<=order: )[\w-]+/g)).toEqual([
    'window-all-closed',
    'before-quit',
    'will-quit',
    'quit',
  ]);
});

test('preventing close keeps the window and the app', async () => {
  const { app, close } = await launchDesktop({
    mainPath: FIXTURE,
    userDataDir: folder,
    env: { FIXTURE_LOG: '1' },
  });
  let printed = '';
  app.process().stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const windows = await app.evaluate(async ({ BrowserWindow, app: main }) => {
    const [window] = BrowserWindow.getAllWindows();
    const asked = new Promise<void>((resolve) => {
      window?.once('close', (event) => {
        event.preventDefault();
        resolve();
      });
    });
    main.quit();
    await asked;
    return BrowserWindow.getAllWindows().length;
  });
  expect(windows).toBe(1);
  await close();
  // Had the first attempt gone on, the second one would not have begun.
  const attempts = ['before-quit', 'before-quit', 'will-quit', 'quit'];
  expect(printed.match(/(?<=order: )[\w-]+/g)).toEqual(attempts);
});

test('a second instance passes its command line to the first and ends', async () => {
  const { app, close } = await launchDesktop({ mainPath: FIXTURE, userDataDir: folder });
  const second = runDirectly(FIXTURE, '--flag=x', 'signet.file');
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.events))
    .toEqual([
      {
        argv: expect.arrayContaining([FIXTURE, '--flag=x', 'signet.file']),
        cwd: process.cwd(),
        data: { from: 'fixture' },
      },
    ]);
  await close();
});

test('app returns its paths, name and version', async () => {
  const { app, close } = await launchDesktop({
    mainPath: FIXTURE,
    userDataDir: folder,
    args: ['--lang=zh-TW'],
  });
  const seen = await app.evaluate(({ app: main }) => ({
    userData: main.getPath('userData'),
    logs: main.getPath('logs'),
    name: main.getName(),
    version: main.getVersion(),
    packaged: main.isPackaged,
    locale: main.getLocale(),
    lang: main.commandLine.getSwitchValue('lang'),
    dock: main.dock === undefined,
  }));
  expect(seen).toEqual({
    userData: folder,
    logs: join(folder, 'logs'),
    name: 'stand-in-fixture',
    version: '1.2.3',
    packaged: false,
    locale: 'zh-TW',
    lang: 'zh-TW',
    dock: true,
  });
  await close();
});

for (const [how, end] of [
  ['is killed', (pid: number) => process.kill(pid, 'SIGKILL')],
  ['is killed with its group', (pid: number) => process.kill(-pid, 'SIGKILL')],
  ['is asked to end', (pid: number) => process.kill(pid, 'SIGTERM')],
] as const) {
  test(`nothing is left behind when main ${how}`, async () => {
    const { app } = await launchDesktop({
      mainPath: FIXTURE,
      userDataDir: folder,
      env: { TMPDIR: join(folder, 'tmp') },
    });
    expect(running()).not.toEqual([]);
    const closed = app.waitForEvent('close');
    end(app.process().pid ?? 0);
    await closed;
    await expect.poll(running).toEqual([]);
    await expect.poll(leftovers).toEqual([]);
  });
}

test('nothing is left behind when main throws while it loads', async () => {
  const main = runDirectly(join(FIXTURE, 'broken.js'));
  let complaint = '';
  main.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [exitCode] = (await once(main, 'close')) as [number | null];
  expect(exitCode).toBe(1);
  expect(complaint).toContain('broken on purpose');
  await expect.poll(running).toEqual([]);
});
