import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { writeLargeVault } from '../bench/large-vault.ts';
import { samplePassword } from '../bench/sample.ts';
import { appearances, expectNoViolation } from './axe.ts';
import { goTo, launchSignet, type Signet } from './desktop.ts';
import { keepKeys } from './health-keys.ts';
import { expectFocusRing, tabTo } from './keyboard.ts';
import { expect, test } from './running-desktop.ts';

async function openHealth({ page }: Signet, title = 'Health'): Promise<void> {
  await goTo(page, { screen: 'health' });
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole('toolbar')).toBeVisible();
}

/** What a table says, row by row, without its relative times. */
async function cellsOf(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name }).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

test('the timeline can be read as a table, the earliest date first', async ({ signet }) => {
  const { page, value } = signet;
  await keepKeys(signet);
  await openHealth(signet);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const table = page.getByRole('table', { name: 'Due dates, the earliest first' });
  await expect(table.getByRole('columnheader')).toHaveText(['When', 'Key', 'What']);
  const { reminders } = await value('reminder:list', {});
  const dates = reminders.flatMap(({ status }) => [status.dueAt, status.expiresAt]);
  const cells = await cellsOf(page, 'Due dates, the earliest first');
  expect(cells.length).toBe(dates.filter((at) => at !== null).length);
  const [[, ...first] = []] = cells;
  expect(first).toEqual(['Gone', 'Due for rotation']);
  const instants = await table
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(instants).toEqual([...instants].sort());
});

test('every mark of the timeline tells its keys, by keyboard and by mouse', async ({ signet }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(signet);
  const marks = page.getByRole('toolbar', { name: 'Due dates by month' }).getByRole('button');
  await expect(marks.first()).toHaveAccessibleName('2 dates have passed');
  await marks.first().focus();
  await expect(page.getByText(/^due \d+ days ago/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expectFocusRing(page);
  await expect(page.getByText(/^expires unused in/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gone' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^expires unused in/)).toHaveCount(0);
  await marks.last().hover();
  await expect(page.getByText(/^due in/).first()).toBeVisible();
});

test('the page is worked by keyboard alone', async ({ signet }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(signet);
  await tabTo(page, 'How it is made up');
  await expectFocusRing(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /points from the score/ })).toBeVisible();
  await tabTo(page, 'Search findings');
  await page.keyboard.type('never checked');
  await expect(page.getByText(/of \d+ findings$/)).toBeVisible();
  await tabTo(page, /link "Bot"|link "Tracker"|link "Gone"/);
  await page.keyboard.press('End');
  const last = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').last();
  await expect(last.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(last.getByRole('button')).toBeFocused();
  await expectFocusRing(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Health');
});

for (const { theme, language } of appearances) {
  test(`axe finds nothing on the health of keys, ${theme}, ${language}`, async ({ signet }) => {
    const { page, value } = signet;
    await value('settings:set', { theme, language });
    await goTo(page, { screen: 'health' });
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expectNoViolation(page, 'no key');
    await keepKeys(signet);
    await openHealth(signet, language === 'en' ? 'Health' : '健檢');
    await page.locator('button[aria-expanded][aria-controls]').first().click();
    await page.getByRole('toolbar').getByRole('button').first().focus();
    await expectNoViolation(page, 'findings');
    await page.getByRole('radiogroup').locator('label').last().click();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('status').locator('xpath=following-sibling::button').first().click();
    await expect(page.getByRole('form')).toBeVisible();
    await expectNoViolation(page, 'keys');
  });
}

test('a thousand keys are drawn as far as they are seen, and all can be reached', async ({
  driver,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'signet-health-'));
  await writeLargeVault(join(folder, 'vault.signet'), 1000, createRecoveryCode());
  const signet = await launchSignet({ driver, userDataDir: folder });
  try {
    const { page, value } = signet;
    await page.locator('input[type=password]').fill(samplePassword);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
    await openHealth(signet);
    const { findings } = await value('health:read', {});
    const rows = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    expect(findings.length).toBeGreaterThan(1000);
    expect(await rows.count()).toBeLessThan(60);
    await rows.getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect(page.locator('*:focus')).toBeInViewport();
    const place = await page
      .locator('li', { has: page.locator('*:focus') })
      .getAttribute('aria-posinset');
    expect(Number(place)).toBe(findings.length);
    await page.getByRole('radiogroup').getByText('Keys').click();
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await expect(page.getByText('1,000 keys selected')).toBeVisible();
  } finally {
    await signet.close();
    await rm(folder, { recursive: true, force: true });
  }
});
