import type { Locator } from '@playwright/test';
import type { MenuEntry } from '../support/desktop/system/menu-entry.ts';
import { createVault, expect, goTo, type Signet, test } from './desktop.ts';

/** The items of a menu besides Undo and Redo, with disabled ones in brackets. */
function offers(entries: readonly MenuEntry[] | undefined): readonly string[] {
  const shown = entries?.filter(({ type }) => type !== 'separator') ?? [];
  const items = shown.filter(({ role }) => role !== 'undo' && role !== 'redo');
  return items.map(({ label, isEnabled }) => (isEnabled ? label : `(${label})`));
}

/** Opens the context menu of a field and waits until it offers what is expected: main hears of it later. */
async function expectMenu(
  { system }: Signet,
  open: () => Promise<void>,
  expected: readonly string[],
): Promise<void> {
  await open();
  await expect.poll(async () => offers(await system.menus.context())).toEqual(expected);
}

const rightClick = (field: Locator) => () => field.click({ button: 'right' });

test('a right click pastes into every field, and copies from all except password fields', async ({
  signet,
}) => {
  const { page, system } = signet;
  await createVault(page, { andFinish: true });
  await goTo(page, { screen: 'entry-add' });
  const label = page.getByLabel(/^Label/);
  const secretKey = page.getByLabel(/^Secret key/);

  await label.fill('Grid bot');
  await label.selectText();
  await expectMenu(signet, rightClick(label), ['Cut', 'Copy', 'Paste', 'Delete', 'Select All']);
  await system.menus.chooseFromContext('Cut');
  await expect(label).toHaveValue('');

  await expectMenu(signet, rightClick(secretKey), ['Paste', '(Delete)', 'Select All']);
  await system.menus.chooseFromContext('Paste');
  await expect(secretKey).toHaveValue('Grid bot');

  await secretKey.selectText();
  await expectMenu(signet, () => secretKey.press('Shift+F10'), ['Paste', 'Delete', 'Select All']);
});

test('the application’s menu zooms, fills the screen, and speaks the language of the settings', async ({
  signet,
}) => {
  const { page, app, system, value } = signet;
  const isFullScreen = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  const widthInPixels = () => page.evaluate(() => window.innerWidth);
  const before = await widthInPixels();
  // Each step is Chromium's factor 1.2 to the half; eight double it.
  for (let step = 0; step < 8; step++) {
    await system.menus.chooseFromApplication('View', 'Zoom In');
  }
  await expect.poll(widthInPixels).toBeLessThan(before * 0.55);
  const button = page.getByRole('button', { name: 'Create vault' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport({ ratio: 1 });
  await system.menus.chooseFromApplication('View', 'Zoom Out');
  await system.menus.chooseFromApplication('View', 'Actual Size');
  await expect.poll(widthInPixels).toBe(before);

  await system.menus.chooseFromApplication('View', 'Full Screen');
  await expect.poll(isFullScreen).toBe(true);
  await system.menus.chooseFromApplication('View', 'Full Screen');
  await expect.poll(isFullScreen).toBe(false);

  await value('settings:set', { language: 'zh-Hant' });
  const menus = await system.menus.application();
  expect(menus.map(({ label }) => label)).toEqual(
    process.platform === 'darwin' ? ['Signet', '編輯', '檢視', '視窗'] : ['檔案', '編輯', '檢視'],
  );
});

test('selected text can be copied, and there is no menu elsewhere', async ({ signet }) => {
  const { page, system } = signet;
  await page.getByRole('heading', { level: 1 }).click({ button: 'right' });
  await page.getByRole('heading', { level: 1 }).selectText();
  await page.keyboard.press('Shift+F10');
  await expect.poll(async () => offers(await system.menus.context())).toEqual(['Copy']);
});
