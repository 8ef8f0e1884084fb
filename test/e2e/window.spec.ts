import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/root.ts';
import { createVault, expect, goTo, launchSignet, type Signet, test } from './desktop.ts';
import { sampleDraft } from './samples.ts';

/** Ends the page's process, as the system does that is short of memory, and waits for what main makes of it. */
async function endPage({ app }: Signet): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('There is no window.');
    const gone = new Promise((resolve) => {
      window.webContents.once('render-process-gone', resolve);
    });
    window.webContents.forcefullyCrashRenderer();
    return gone.then(() => undefined);
  });
}

/** The number of completed loads of the page, after the first one. */
async function countLoads({ app }: Signet): Promise<() => Promise<number>> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('There is no window.');
    if (contents.isLoading()) {
      await new Promise((resolve) => contents.once('did-finish-load', () => resolve(undefined)));
    }
    const counted = Object.assign(globalThis, { loads: 0 });
    contents.on('did-finish-load', () => {
      counted.loads += 1;
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { loads: number }).loads);
}

test('a crashed page restarts, and at the third crash in a minute Signet asks', async ({
  signet,
}) => {
  const loads = await countLoads(signet);
  const { dialogs } = signet.system;
  await endPage(signet);
  await expect.poll(loads).toBe(1);
  await endPage(signet);
  await expect.poll(loads).toBe(2);
  await dialogs.answerMessageBox({ response: 0 });
  await endPage(signet);
  await expect.poll(loads).toBe(3);
  const [box] = await dialogs.messageBoxes();
  expect(box).toMatchObject({
    message: 'Signet’s window cannot be shown',
    buttons: ['Try again', 'Quit Signet'],
  });
});

test('a page that cannot be loaded ends Signet if the user chooses so', async ({ signet }) => {
  const { app, system } = signet;
  await system.dialogs.answerMessageBox({ response: 1 });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Chromium reports three failed loads, without a page that could be loaded in between.
    const told = [
      'did-fail-load',
      {},
      -6,
      'ERR_FILE_NOT_FOUND',
      'app://signet/',
      true,
      1,
      1,
    ] as const;
    for (let time = 0; time < 3; time++) window?.webContents.emit(...told);
  });
  expect(await ended).toBe(0);
});

test('Signet waits for an unresponsive page, or restarts it', async ({ signet }) => {
  const { app, system } = signet;
  const loads = await countLoads(signet);
  const become = () =>
    app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive');
    });
  await system.dialogs.answerMessageBox({ response: 0 });
  await become();
  await expect.poll(async () => (await system.dialogs.messageBoxes()).length).toBe(1);
  await system.dialogs.answerMessageBox({ response: 1 });
  await become();
  await expect.poll(loads).toBe(1);
  expect((await system.dialogs.messageBoxes()).map(({ message }) => message)).toEqual([
    'Signet’s window does not respond',
    'Signet’s window does not respond',
  ]);
});

test('typed text stays if the shown screen is opened again', async ({ signet }) => {
  const { app, page, system, value } = signet;
  await createVault(page, { andFinish: true });
  await value('entry:add', {
    draft: sampleDraft({ createdOnOkxAt: '2026-01-01T00:00:00.000Z' }),
  });
  await goTo(page, { screen: 'health' });
  await expect(page.getByRole('heading', { level: 1, name: 'Health' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    const counted = Object.assign(globalThis, { starts: 0 });
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-start-loading', () => {
      counted.starts += 1;
    });
  });
  const overdue = 'Overdue for rotation: 1';
  await expect
    .poll(async () => (await system.trays.items()).map(({ label }) => label))
    .toContain(overdue);
  await system.trays.choose(overdue);
  await system.trays.choose(overdue);
  expect(await app.evaluate(() => (globalThis as unknown as { starts: number }).starts)).toBe(0);
});

test('a page that npm run dev has built again is reloaded, and the vault stays unlocked', async ({
  driver,
}) => {
  const signet = await launchSignet({ driver, args: ['--reload-page'] });
  await createVault(signet.page, { andFinish: true });
  const loads = await countLoads(signet);
  const now = new Date();
  utimesSync(join(root, 'out/renderer/index.html'), now, now);
  await expect.poll(loads).toBe(1);
  await expect(signet.page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  await signet.close();
});
