// Tests what the driver replaces of the system, in Electron and in the stand-in, with an app of a few lines.
import { fileURLToPath } from 'node:url';
import { type Desktop, launchDesktop } from '../support/desktop/driver.ts';
import { expect, test } from './desktop.ts';

const smallApp = fileURLToPath(new URL('../support/desktop/fixture', import.meta.url));

let desktop: Desktop;

test.beforeAll(async ({ driver }) => {
  const options = { mainPath: smallApp };
  desktop = await launchDesktop(driver === undefined ? options : { ...options, driver });
});

test.afterAll(async () => {
  await desktop.close();
});

test('dialogs are answered in advance, in the order of their kind', async () => {
  const { app, system } = desktop;
  await system.dialogs.answerMessageBox({ response: 1 });
  await system.dialogs.answerSave({ filePath: '/chosen/vault' });
  await system.dialogs.answerOpen({ canceled: true });
  const seen = await app.evaluate(async ({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const box = await dialog.showMessageBox(window, { message: 'Sure?', buttons: ['No', 'Yes'] });
    const saved = await dialog.showSaveDialog({ defaultPath: 'vault' });
    const opened = dialog.showOpenDialogSync({ properties: ['openFile'] });
    const unanswered = await dialog.showOpenDialog({}).catch((error: Error) => error.message);
    dialog.showErrorBox('No', 'It cannot be.');
    return { box, saved, opened, unanswered };
  });
  expect(seen).toEqual({
    box: { response: 1, checkboxChecked: false },
    saved: { canceled: false, filePath: '/chosen/vault' },
    opened: undefined,
    unanswered: 'The test has not set an answer for dialog.showOpenDialog.',
  });
  expect(await system.dialogs.messageBoxes()).toEqual([
    { message: 'Sure?', buttons: ['No', 'Yes'] },
  ]);
  expect(await system.dialogs.errors()).toEqual([{ title: 'No', content: 'It cannot be.' }]);
});

test('the clipboard keeps text and items, and clears', async () => {
  const seen = await desktop.app.evaluate(async ({ clipboard, ClipboardItem }) => {
    await clipboard.writeText('secret');
    const text = [await clipboard.readText(), await clipboard.has('text/plain')];
    await clipboard.write([new ClipboardItem({ 'text/plain': 'a', 'text/html': '<b>a</b>' })]);
    const [item] = await clipboard.read();
    const html = (await item?.getType('text/html')) as Blob;
    const items = [item?.types, await html.text()];
    clipboard.clear();
    return { text, items, cleared: [await clipboard.readText(), (await clipboard.read()).length] };
  });
  expect(seen).toEqual({
    text: ['secret', true],
    items: [['text/plain', 'text/html'], '<b>a</b>'],
    cleared: ['', 0],
  });
});

test('the machine sleeps, becomes idle and locks as its system reports', async () => {
  const { app, system } = desktop;
  await app.evaluate(({ powerMonitor }) => {
    const heard: string[] = [];
    const names = ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown'] as const;
    for (const name of names) powerMonitor.on(name as 'suspend', () => heard.push(name));
    Object.assign(globalThis, { heard });
  });
  const state = () =>
    app.evaluate(({ powerMonitor }) => [
      powerMonitor.getSystemIdleTime(),
      powerMonitor.getSystemIdleState(60),
    ]);
  expect(await state()).toEqual([0, 'active']);
  await system.power.lockScreen();
  expect(await state()).toEqual([0, 'locked']);
  await system.power.unlockScreen();
  await system.power.setIdleTime(90);
  expect(await state()).toEqual([90, 'idle']);
  for (const event of ['suspend', 'resume', 'shutdown'] as const) await system.power.emit(event);
  const screen = process.platform === 'linux' ? [] : ['lock-screen', 'unlock-screen'];
  expect(await app.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    ...screen,
    'suspend',
    'resume',
    'shutdown',
  ]);
});

test('opened links are recorded, and nothing opens', async () => {
  const { app, system } = desktop;
  const failures = await app.evaluate(async ({ shell }) => {
    await shell.openExternal('https://www.okx.com/');
    shell.showItemInFolder('/a/file');
    const opened = await shell.openPath('/a');
    const refused = await shell.openExternal('nowhere').catch((error: Error) => error.message);
    return [opened, refused];
  });
  expect(failures).toEqual(['', 'Invalid URL']);
  expect(await system.shell.openedUrls()).toEqual(['https://www.okx.com/']);
  expect(await system.shell.openedPaths()).toEqual(['/a']);
  expect(await system.shell.shownItems()).toEqual(['/a/file']);
  await system.journals.forget();
  expect(await system.shell.openedUrls()).toEqual([]);
});

test('notifications are shown, clicked, pressed, closed and refused', async () => {
  const { app, system } = desktop;
  await app.evaluate(({ Notification }) => {
    const heard: string[] = [];
    const actions = ['Open', 'Later'].map((text) => ({ type: 'button' as const, text }));
    const bubbles = ['first', 'second'].map((title) => {
      const bubble = new Notification({ title, body: 'a key', actions, silent: true });
      for (const name of ['show', 'click', 'close', 'failed']) {
        bubble.on(name as 'show', () => heard.push(`${name} ${title}`));
      }
      bubble.on('action', ({ actionIndex }) => heard.push(`action ${actionIndex} ${title}`));
      return bubble;
    });
    Object.assign(globalThis, { heard, bubbles });
    if (Notification.isSupported()) bubbles[0]?.show();
  });
  const buttons = ['Open', 'Later'];
  expect(await system.notifications.shown()).toEqual([
    { title: 'first', body: 'a key', silent: true, buttons },
  ]);
  await system.notifications.click();
  await system.notifications.press('Later');
  await system.notifications.dismiss('userCanceled');
  await system.notifications.failWith('not signed');
  await app.evaluate(() => (globalThis as unknown as Bubbles).bubbles[1]?.show());
  const heard = () => app.evaluate(() => (globalThis as unknown as Bubbles).heard);
  await expect
    .poll(heard)
    .toEqual(['show first', 'click first', 'action 1 first', 'close first', 'failed second']);
  expect(await system.notifications.shown()).toEqual([]);
  expect(await system.notifications.timesAskedForSupport()).toBe(1);
});

interface Bubbles {
  readonly bubbles: Electron.Notification[];
  readonly heard: string[];
}

test('the tray and the menus can be read and clicked', async () => {
  const { app, system } = desktop;
  await app.evaluate(({ Tray, Menu, nativeImage, BrowserWindow }) => {
    const chosen: string[] = [];
    const choose = (label: string, enabled = true) => ({
      label,
      enabled,
      click: () => chosen.push(label),
    });
    const tray = new Tray(nativeImage.createEmpty());
    tray.on('click', () => chosen.push('the icon'));
    tray.setToolTip('Signet');
    tray.setContextMenu(Menu.buildFromTemplate([choose('Open'), choose('Lock', false)]));
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([{ label: 'Vault', submenu: [choose('Close')] }]),
    );
    const [window] = BrowserWindow.getAllWindows();
    Menu.buildFromTemplate([choose('Copy')]).popup(window === undefined ? {} : { window });
    Object.assign(globalThis, { chosen, tray });
  });
  const { trays, menus } = system;
  expect(await trays.toolTip()).toBe('Signet');
  expect((await trays.items()).map(({ label, isEnabled }) => [label, isEnabled])).toEqual([
    ['Open', true],
    ['Lock', false],
  ]);
  expect((await menus.application())[0]?.submenu?.map(({ label }) => label)).toEqual(['Close']);
  expect((await menus.context())?.map(({ label }) => label)).toEqual(['Copy']);
  await trays.click();
  await trays.choose('Open');
  await expect(trays.choose('Lock')).rejects.toThrow('“Lock” is disabled in the menu.');
  await menus.chooseFromApplication('Vault', 'Close');
  await menus.chooseFromContext('Copy');
  await expect(menus.chooseFromApplication('Vault', 'Open')).rejects.toThrow('has no “Open”');
  const chosen = await app.evaluate(() => (globalThis as unknown as { chosen: string[] }).chosen);
  expect(chosen).toEqual(['the icon', 'Open', 'Close', 'Copy']);
});
