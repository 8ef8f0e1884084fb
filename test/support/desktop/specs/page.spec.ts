import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Desktop, launchDesktop } from '../driver.ts';
import type { Fixture } from '../fixture/globals.ts';

const FIXTURE = fileURLToPath(new URL('../fixture', import.meta.url));

let desktop: Desktop;

test.beforeAll(async () => {
  desktop = await launchDesktop({ mainPath: FIXTURE });
});

test.afterAll(async () => {
  await desktop.close();
});

function fixture(): Promise<Fixture> {
  return desktop.app.evaluate(() => globalThis.fixture);
}

test.describe('protocol.handle', () => {
  test('uses the handler for the page, its scripts and missing files', async () => {
    const { page, app } = desktop;
    const seen = await page.evaluate(async () => {
      const missing = await fetch('/missing');
      const escaped = await fetch('/a/%2e%2e/../index.html');
      return { script: window.scriptRan, missing: missing.status, escaped: escaped.status };
    });
    expect(seen).toEqual({ script: true, missing: 404, escaped: 200 });
    const url = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
    expect(url).toBe('app://signet/index.html');
  });

  test('passes method and body to the handler, and status and headers to the page', async () => {
    const answer = await desktop.page.evaluate(async () => {
      const response = await fetch('/echo', { method: 'POST', body: 'körper' });
      return [response.status, response.headers.get('x-method'), await response.text()];
    });
    expect(answer).toEqual([201, 'POST', 'körper']);
  });
});

test.describe('a content security policy from the handler', () => {
  test('blocks inline scripts, eval, and connections and images from elsewhere', async () => {
    const seen = await desktop.page.evaluate(async () => {
      // Code that DevTools evaluates may use eval, but code that runs later may not.
      await new Promise((resolve) => setTimeout(resolve));
      const attempts = {
        inline: window.inlineRan === undefined,
        // biome-ignore lint/security/noGlobalEval: that it fails is the fact
        eval: await attempt(() => Reflect.apply(eval, undefined, ['1'])),
        connect: await attempt(() => fetch('https://example.com/')),
      };
      const image = new Image();
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = 'https://example.com/image.png';
      await failed;
      async function attempt(what: () => unknown): Promise<boolean> {
        try {
          await what();
          return false;
        } catch {
          return true;
        }
      }
      return { ...attempts, violations: window.violations.toSorted() };
    });
    expect(seen).toEqual({
      inline: true,
      eval: true,
      connect: true,
      violations: ['connect-src', 'img-src', 'script-src', 'script-src-elem'],
    });
  });
});

test.describe('worlds', () => {
  test('hide Node and the binding from the page', async () => {
    const seen = await desktop.page.evaluate(() =>
      [
        'require',
        'process',
        'Buffer',
        'module',
        'global',
        '__standInSend',
        '__standInReceive',
      ].filter((name) => name in window),
    );
    expect(seen).toEqual([]);
  });

  test('give the preload the modules of a sandboxed preload', async () => {
    const world = await desktop.page.evaluate(() => window.bridge.world);
    expect(world).toEqual({
      sandboxed: true,
      contextIsolated: true,
      type: 'renderer',
      electron: '45.4.1',
      fs: 'module not found: fs',
      events: 'loaded',
      timers: 'loaded',
      url: 'loaded',
    });
  });

  test('do not share their built-ins', async () => {
    const pushed = await desktop.page.evaluate(() => {
      const seen: unknown[] = [];
      const original = Array.prototype.push;
      Array.prototype.push = function push(...args: unknown[]) {
        seen.push = original;
        seen.push(...args);
        return original.apply(this, args);
      };
      const list = window.bridge.pushes();
      Array.prototype.push = original;
      return { seen, list };
    });
    expect(pushed.list).toEqual(['mine']);
    expect(pushed.seen).not.toContain('mine');
  });

  test('freeze exposed objects, and pass functions, errors and promises', async () => {
    const seen = await desktop.page.evaluate(async () => {
      const { bridge } = window;
      const heard: unknown[] = [];
      bridge.callBack((value) => heard.push(value));
      const first = heard[0] as Map<string, Date>;
      return {
        frozen: Object.isFrozen(bridge) && Object.isFrozen(bridge.world),
        replaced: Reflect.set(window, 'bridge', 1),
        sum: bridge.add(2, 3),
        failure: await Promise.resolve()
          .then(() => bridge.fail())
          .catch((error: Error) => error.message),
        later: await bridge.later(7),
        map: first instanceof Map && first.get('a') instanceof Date,
        ownFunction: (bridge.add as unknown) instanceof Function,
      };
    });
    expect(seen).toEqual({
      frozen: true,
      replaced: false,
      sum: 5,
      failure: 'from the preload',
      later: 7,
      map: true,
      ownFunction: true,
    });
  });
});

test.describe('ipc', () => {
  test('clones structures in both directions', async () => {
    const seen = await desktop.page.evaluate(async () => {
      const shared = { same: true };
      const value = {
        date: new Date(1000),
        bytes: new Uint8Array([1, 2, 255]),
        buffer: new ArrayBuffer(3),
        map: new Map<unknown, unknown>([['k', new Set([1n])]]),
        nothing: undefined,
        odd: [Number.NaN, -0, Number.POSITIVE_INFINITY],
        error: new RangeError('range'),
        left: shared,
        right: shared,
      };
      const [back] = (await window.bridge.invoke('echo', value)) as [typeof value];
      return {
        date: back.date instanceof Date && back.date.getTime(),
        bytes: back.bytes instanceof Uint8Array && [...back.bytes],
        buffer: back.buffer instanceof ArrayBuffer && back.buffer.byteLength,
        map: (back.map.get('k') as Set<bigint>).has(1n),
        nothing: 'nothing' in back && back.nothing === undefined,
        odd: back.odd.map((number) => `${Object.is(number, -0) ? '-0' : number}`),
        error: back.error instanceof Error && back.error.message,
        main: await window.bridge.invoke('describe', new Date()),
        bytesInMain: await window.bridge.invoke('describe', new Uint8Array(2)),
      };
    });
    expect(seen).toEqual({
      date: 1000,
      bytes: [1, 2, 255],
      buffer: 3,
      map: true,
      nothing: true,
      odd: ['NaN', '-0', 'Infinity'],
      error: 'range',
      main: '[object Date]',
      bytesInMain: '[object Uint8Array]',
    });
  });

  test('words its errors like Electron', async () => {
    const messages = await desktop.page.evaluate(async () => {
      const failure = (channel: string, ...args: unknown[]) =>
        window.bridge.invoke(channel, ...args).then(String, (error: Error) => error.message);
      return [await failure('throw'), await failure('nobody')];
    });
    expect(messages).toEqual([
      "Error invoking remote method 'throw': TypeError: no",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ]);
  });

  test('delivers messages to main and back', async () => {
    const heard = await desktop.page.evaluate(
      () =>
        new Promise((resolve) => {
          window.bridge.on('noted', resolve);
          window.bridge.send('note', { at: new Date(9) });
        }),
    );
    expect(heard).toEqual({ at: new Date(9) });
  });

  test('identifies the calling frame and window', async () => {
    const { app, page } = desktop;
    expect(await page.evaluate(() => window.bridge.invoke('sender'))).toEqual({
      url: 'app://signet/index.html',
      origin: 'app://signet',
      isTop: true,
      top: 'app://signet/index.html',
      window: 1,
    });
    const opened = app.waitForEvent('window');
    await app.evaluate(() =>
      globalThis
        .openWindow('app://signet/other.html', { nodeIntegrationInSubFrames: true })
        .then(() => 0),
    );
    const second = await opened;
    await second.waitForURL('**/other.html');
    await second.waitForLoadState();
    await second.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', resolve);
          frame.src = '/frame.html';
          document.body.append(frame);
        }),
    );
    const frame = second.frames()[1];
    const sender = await frame?.evaluate(() => window.bridge.invoke('sender'));
    expect(sender).toEqual({
      url: 'app://signet/frame.html',
      origin: 'app://signet',
      isTop: false,
      top: 'app://signet/other.html',
      window: 2,
    });
    await second.close();
  });
});

/** Has the page navigate. The evaluation may fail as its document goes away, so the arrival is checked instead. */
async function assign(path: string, arrival: string): Promise<void> {
  const { page } = desktop;
  const arrived = page.waitForURL(arrival);
  await page.evaluate((place) => window.location.assign(place), path).catch(() => undefined);
  await arrived;
  await page.waitForLoadState();
}

test.describe('navigation', () => {
  for (const [what, act] of [
    ['by script', () => window.location.assign('https://example.com/script')],
    ['by a link', () => document.getElementById('away')?.click()],
    ['by a form', () => document.querySelector<HTMLFormElement>('#form')?.submit()],
  ] as const) {
    test(`${what} is refused if main prevents it`, async () => {
      const { page, app } = desktop;
      const before = (await fixture()).navigations.length;
      await page.evaluate(act);
      await expect.poll(async () => (await fixture()).navigations.length).toBe(before + 2);
      const [frame, main] = (await fixture()).navigations.slice(before);
      expect([frame, main]).toEqual([
        expect.stringMatching(/^will-frame-navigate https:\/\/example\.com\//),
        expect.stringMatching(/^will-navigate https:\/\/example\.com\//),
      ]);
      const url = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      );
      expect(url).toBe('app://signet/index.html');
      expect(await page.evaluate(() => window.scriptRan)).toBe(true);
    });
  }

  test('by DevTools or main is not reported, and by the page to its own scheme is allowed', async () => {
    const { page, app } = desktop;
    const before = (await fixture()).navigations.length;
    await page.reload();
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://signet/other.html'),
    );
    // Main knows before Playwright does.
    await page.waitForURL('**/other.html');
    expect((await fixture()).navigations.slice(before)).toEqual([]);
    await assign('/index.html', '**/index.html');
    expect((await fixture()).navigations.slice(before)).toEqual([
      'will-frame-navigate app://signet/index.html',
      'will-navigate app://signet/index.html',
    ]);
  });

  test('to the present address is a reload, and to another fragment of it is not', async () => {
    const { page, app } = desktop;
    const load = (url: string) =>
      app.evaluate(
        ({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.loadURL(address),
        url,
      );
    const mark = () => page.evaluate(() => Object.assign(globalThis, { isMarked: true }));
    const isMarked = () => page.evaluate(() => 'isMarked' in globalThis);
    await mark();
    await load('app://signet/index.html#place');
    expect([await isMarked(), new URL(page.url()).hash]).toEqual([true, '#place']);
    await load('app://signet/index.html#place');
    expect([await isMarked(), new URL(page.url()).hash]).toEqual([false, '#place']);
    await load('app://signet/index.html');
  });

  test('follows and reports a redirect from the handler', async () => {
    const before = (await fixture()).navigations.length;
    await assign('/redirect', '**/other.html');
    expect((await fixture()).navigations.slice(before)).toContain(
      'will-redirect app://signet/other.html',
    );
    await assign('/index.html', '**/index.html');
  });

  test('in a new window asks main, and opens none if main refuses', async () => {
    const { page, app } = desktop;
    expect(await page.evaluate(() => window.open('https://example.com/open'))).toBe(null);
    await page.click('#blank');
    await page.click('#away', { button: 'middle' });
    await expect
      .poll(async () => (await fixture()).opened)
      .toEqual(['https://example.com/open', 'https://example.com/blank', 'https://example.com/']);
    await expect.poll(() => app.windows().length).toBe(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test.describe('permissions', () => {
  test('follow the handlers', async () => {
    const seen = await desktop.page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      query: (await navigator.permissions.query({ name: 'geolocation' })).state,
      position: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code),
        );
      }),
      media: await navigator.mediaDevices
        .getUserMedia({ audio: true })
        .then(String, (error: Error) => error.name),
    }));
    expect(seen).toEqual({
      notification: 'denied',
      query: 'denied',
      position: 1,
      media: 'NotAllowedError',
    });
    const events = (await fixture()).events.filter((event) => typeof event === 'string');
    expect(events).toEqual(
      expect.arrayContaining([
        'request notifications',
        'check geolocation',
        'request geolocation',
        'request media',
      ]),
    );
  });
});

test.describe('webRequest', () => {
  test('sees and cancels requests outside the app', async () => {
    const result = await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('https://example.com/elsewhere')
        .then(
          () => 'loaded',
          (error: Error) => error.message,
        ),
    );
    expect(result).toBe("ERR_BLOCKED_BY_CLIENT (-20) loading 'https://example.com/elsewhere'");
    expect((await fixture()).requests).toContain('before https://example.com/elsewhere');
    await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://signet/index.html'),
    );
  });
});
