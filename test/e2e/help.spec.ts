import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe.ts';
import { goTo } from './desktop.ts';
import { expect, test } from './running-desktop.ts';
import { sampleDraft } from './samples.ts';

async function expectNoneOnceStill(page: Page): Promise<void> {
  await page.waitForTimeout(300); // what fades in has its contrast only then
  await expectNoViolation(page, 'Help');
}

test('a topic is found, opened and left by keyboard alone', async ({ signet: { page } }) => {
  await page.getByRole('link', { name: 'Help', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();

  const search = page.getByRole('textbox', { name: 'Search Help' });
  await search.focus();
  await page.keyboard.type('50119');
  await expect(page.getByRole('status').filter({ hasText: /^\d topics$/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /^OKX’s three sites/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const topic = page.getByRole('heading', { name: /^OKX’s three sites/, level: 2 });
  await expect(topic).toBeFocused();
  await expectNoneOnceStill(page);

  await search.focus();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.type('rotate');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/help\/rotation$/);
  await expect(page.getByRole('heading', { name: /^How often/, level: 2 })).toBeFocused();
});

test('a search without a result says so, and leads on', async ({ signet: { page } }) => {
  await goTo(page, { screen: 'help' });
  await page.getByRole('textbox', { name: 'Search Help' }).fill('xyzzy');
  await expect(
    page.getByRole('heading', { name: 'Nothing in Help matches “xyzzy”' }),
  ).toBeVisible();
  await expectNoneOnceStill(page);
  await page.getByRole('link', { name: 'Where OKX’s documentation is' }).click();
  await expect(page.getByRole('button', { name: 'API documentation' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Search Help' })).toHaveValue('');
});

test('a term explains itself and leads to its topic', async ({ signet: { page, value } }) => {
  const { entry } = await value('entry:add', { draft: sampleDraft() });
  await goTo(page, { screen: 'entry', id: entry.id });
  const term = page.getByRole('button', { name: 'Passphrase', exact: true });
  await term.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('dialog', { name: 'Passphrase' });
  await expect(meaning).toContainText('Not your login password.');
  await expectNoneOnceStill(page);

  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(meaning.getByRole('link', { name: 'More in Help' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: /^Password, passphrase/, level: 2 }),
  ).toBeFocused();
});

test('in a form, a term explains itself and loses nothing that was typed', async ({
  signet: { page },
}) => {
  await goTo(page, { screen: 'entry-add' });
  await page.getByRole('textbox', { name: 'Label' }).fill('Grid bot');
  await page.getByRole('button', { name: 'demo trading', exact: true }).click();
  const meaning = page.getByRole('dialog', { name: 'demo trading' });
  await expect(meaning.getByRole('link')).toHaveCount(0);
  await expectNoneOnceStill(page);
  await meaning.getByRole('button', { name: 'Close' }).click();
  await expect(meaning).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Grid bot');
});

test('the clicks on OKX are drawn for the web, the app and demo trading', async ({
  signet: { page, value },
}) => {
  await goTo(page, { screen: 'help', topic: 'create-key' });
  await expect(page.getByRole('img', { name: /^Sketch: the form .* on the web$/ })).toBeVisible();
  await expect(page.getByText('Press “Create API key”.')).toBeVisible();
  await expectNoneOnceStill(page);
  await page.locator('label', { hasText: 'In the app' }).click();
  await expect(page.getByRole('img', { name: /\bapp\b/ })).toHaveCount(5);
  await value('settings:set', { language: 'zh-Hant', theme: 'dark' });
  await page.locator('label', { hasText: '模擬交易' }).click();
  await expect(page.getByText('按下「創建模擬盤 API key」。')).toBeVisible();
  await expectNoneOnceStill(page);
});

test('the palette finds a topic by its words', async ({ signet: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('textbox').fill('hacked');
  await page.getByRole('dialog').getByText('What to do when a key may be stolen').click();
  await expect(page.getByRole('heading', { name: /^What to do when/, level: 2 })).toBeFocused();
});

test('Help speaks Chinese, fits a narrow window and 200 %, and passes axe in the dark', async ({
  signet: { page, value },
}) => {
  await value('settings:set', { language: 'zh-Hant', theme: 'dark' });
  await page.setViewportSize({ width: 720, height: 800 });
  await goTo(page, { screen: 'help', topic: 'compromise' });
  await expect(page.getByRole('heading', { name: '懷疑金鑰遭竊時該怎麼做' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主題' })).toBeHidden();
  await expectNoneOnceStill(page);
  await page.getByRole('link', { name: '所有主題' }).click();
  await page.getByRole('textbox', { name: '搜尋說明' }).fill('遺失');
  await page.getByRole('link', { name: /^遺失 Secret Key/ }).click();
  await expect(page.getByRole('heading', { name: /^遺失 Secret Key/, level: 2 })).toBeVisible();

  // What 200 % leaves of a window of 1280 pixels, and of the narrowest.
  for (const width of [640, 360]) {
    await page.setViewportSize({ width, height: 400 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});
