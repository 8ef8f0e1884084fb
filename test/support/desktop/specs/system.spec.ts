import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Desktop, launchDesktop } from '../driver.ts';

const FIXTURE = fileURLToPath(new URL('../fixture', import.meta.url));

let desktop: Desktop;

test.beforeAll(async () => {
  desktop = await launchDesktop({ mainPath: FIXTURE });
});

test.afterAll(async () => {
  await desktop.close();
});

test('a global shortcut can be pressed', async () => {
  const pressed = await desktop.app.evaluate(({ globalShortcut, standIn }) => {
    const heard: string[] = [];
    globalShortcut.register('Ctrl+L', () => heard.push('pressed'));
    standIn.shortcut.press('Ctrl+L');
    globalShortcut.unregisterAll();
    return heard;
  });
  expect(pressed).toEqual(['pressed']);
});

test('nativeTheme reaches the page, and page.emulateMedia still works', async () => {
  const { app, page } = desktop;
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark()).toBe(true);
  await page.emulateMedia({ colorScheme: null });
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(isDark).toBe(false);
});

test('safeStorage restores what it encrypted', async () => {
  const text = await desktop.app.evaluate(({ safeStorage }) =>
    safeStorage.decryptString(safeStorage.encryptString('pässword')),
  );
  expect(text).toBe('pässword');
});

test('a window has its size, state and events', async () => {
  const { app, page } = desktop;
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 640]);
  const seen = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const heard: string[] = [];
    for (const name of ['hide', 'show', 'focus', 'blur', 'minimize', 'restore', 'resize']) {
      window.on(name as 'show', () => heard.push(name));
    }
    window.hide();
    window.show();
    window.minimize();
    window.restore();
    window.setBounds({ width: 1000, height: 700 });
    window.setContentProtection(true);
    return {
      heard,
      visible: window.isVisible(),
      focused: BrowserWindow.getFocusedWindow()?.id === window.id,
      protected: window.isContentProtected(),
      found: BrowserWindow.fromWebContents(window.webContents)?.id === window.id,
    };
  });
  expect(seen).toEqual({
    heard: ['blur', 'hide', 'show', 'focus', 'blur', 'minimize', 'restore', 'focus', 'resize'],
    visible: true,
    focused: true,
    protected: true,
    found: true,
  });
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
});

test('webContents runs scripts, prints, zooms and captures', async () => {
  const { app, page } = desktop;
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const value = (await contents.executeJavaScript(
      'Promise.resolve({ at: new Date(3), title: document.title })',
    )) as { at: Date; title: string };
    const failure = await contents
      .executeJavaScript('nothing.here')
      .catch((error: Error) => error.message);
    const pdf = await contents.printToPDF({});
    const image = await contents.capturePage();
    contents.setZoomFactor(2);
    return {
      date: value.at instanceof Date,
      title: value.title,
      failure,
      pdf: pdf.subarray(0, 5).toString(),
      image: image.getSize().width > 0,
      zoom: Math.round(contents.getZoomLevel() * 10) / 10,
    };
  });
  expect(seen).toEqual({
    date: true,
    title: 'Fixture',
    failure: expect.stringContaining('nothing is not defined'),
    pdf: '%PDF-',
    image: true,
    zoom: 3.8,
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(500);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1),
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1000);
});

test('before-input-event prevents shortcuts before the page sees them', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('before-input-event', (event, input) => {
      globalThis.fixture.events.push(`key ${input.key}`);
      if (input.control && input.key === 'r') event.preventDefault();
    });
  });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', (event) => heard.push(event.key));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.focus('#text');
  await page.keyboard.press('Control+r');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('abc');
  await expect.poll(heard).toEqual(expect.arrayContaining(['k', 'a', 'b', 'c']));
  expect(await heard()).not.toContain('r');
  expect(await page.inputValue('#text')).toBe('abc');
});

test('input-event reports input by a person, but nothing that a script dispatches', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('input-event', (_event, { type }) => {
      globalThis.fixture.events.push(`input ${type}`);
    });
  });
  const heard = async () => {
    const events = await app.evaluate(() => globalThis.fixture.events);
    return events.map(String).filter((event) => event.startsWith('input '));
  };
  await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    document.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    document.querySelector<HTMLElement>('#text')?.click();
  });
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 10);
  await page.keyboard.press('Shift');
  const all = ['mouseMove', 'mouseWheel', 'rawKeyDown', 'keyUp'].map((type) => `input ${type}`);
  await expect.poll(heard).toEqual(expect.arrayContaining(all));
  expect(new Set(await heard())).toEqual(new Set(all));
  expect((await heard())[0]).toBe('input mouseMove');
});

test('a page that crashes is reported, and the window loads again', async () => {
  const { app } = desktop;
  const opened = app.waitForEvent('window');
  await app.evaluate(() => globalThis.openWindow('app://signet/other.html').then(() => 0));
  await opened;
  const reason = await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[1]?.webContents;
        contents?.once('render-process-gone', (_event, details) => resolve(details.reason));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(reason).toBe('crashed');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.destroy());
});

test('missing members throw', async () => {
  const messages = await desktop.app.evaluate((electron) => {
    const message = (what: () => unknown): string => {
      try {
        what();
        return 'nothing was thrown';
      } catch (error) {
        return (error as Error).message;
      }
    };
    return [
      message(() => electron.app.getGPUFeatureStatus()),
      message(() => electron.desktopCapturer.getSources({ types: [] })),
      message(() => new electron.TouchBar({ items: [] })),
      message(() => electron.BrowserWindow.getAllWindows()[0]?.setKiosk(true)),
      message(() => electron.BrowserWindow.getAllWindows()[0]?.webContents.startPainting()),
      message(() => electron.session.fromPartition('other')),
      message(() => electron.BrowserWindow.clearPersistedState('main')),
    ];
  });
  expect(messages).toEqual([
    'stand-in: app.getGPUFeatureStatus is not implemented',
    'stand-in: desktopCapturer.getSources is not implemented',
    'stand-in: TouchBar is not implemented',
    'stand-in: BrowserWindow.setKiosk is not implemented',
    'stand-in: WebContents.startPainting is not implemented',
    "stand-in: session.fromPartition('other') is not implemented",
    'stand-in: BrowserWindow.clearPersistedState is not implemented',
  ]);
});
