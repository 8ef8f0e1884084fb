import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { gridBot } from '../support/grid-bot.ts';
import { ownAddress } from '../support/own-address.ts';
import { openEntry } from './check-keys.ts';
import { goTo, launchSignet, masterPassword, type Signet } from './desktop.ts';
import { expect, test } from './running-exchange.ts';

const otherAddress = '203.0.113.9';
test.use({ issued: { keys: [gridBot] } });

function region(page: Page): Locator {
  return page.getByRole('region', { name: 'Check against OKX' });
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check this key' }).first().click();
  await expect(region(page).getByText(/^Asked at/)).toBeVisible();
}

async function press(page: Page, name: string): Promise<void> {
  await region(page).getByRole('button', { name, exact: true }).click();
}

async function expectAccepted(
  page: Page,
  sentence = 'OKX accepts this key, and everything matches what you entered.',
) {
  await expect(region(page).getByText(sentence)).toBeVisible();
}

async function entryOf({ value }: Signet, id: string) {
  return (await value('entry:get', { id })).entry;
}

test('a healthy key is accepted line by line, and its page remembers the check', async ({
  signet,
}) => {
  const { page } = signet;
  const id = await openEntry(signet);
  await expect(region(page).getByText('Never checked')).toBeVisible();
  await check(page);
  await expectAccepted(page);
  const table = page.getByRole('table', { name: 'What the check found, line by line' });
  await expect(table.getByText('Agrees')).toHaveCount(5);
  await expect(table.getByText(/give or take 0\.\d\d s/)).toBeVisible();
  await goTo(page, { screen: 'entries' });
  await goTo(page, { screen: 'entry', id });
  await expect(region(page).getByText(/^Checked .*: accepted$/)).toBeVisible();
});

test('an address that OKX refuses is named, added on OKX, and added to the entry', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  exchange.comeFrom(otherAddress);
  const id = await openEntry(signet);
  await check(page);
  await expect(region(page).getByText(otherAddress, { exact: true })).toBeVisible();
  await press(page, 'Open the API page on OKX');
  await expect
    .poll(() => signet.system.shell.openedUrls())
    .toContain('https://www.okx.com/account/my-api?go-live-trading=1');
  // There its owner adds it.
  exchange.keys.edit(gridBot.apiKey, { ipAllowlist: [ownAddress, otherAddress] });
  await press(page, `Add ${otherAddress} to this entry`);
  await expectAccepted(page);
  expect(await entryOf(signet, id)).toMatchObject({ ipAllowlist: [ownAddress, otherAddress] });
});

test('the ticks of a checklist survive a restart', async ({ driver, exchange }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-ticks-'));
  const tick = (page: Page) =>
    page.getByRole('checkbox', { name: /^Two-factor authentication is on/ });
  try {
    const first = await launchSignet({ userDataDir, driver, env: exchange.env });
    await openEntry(first);
    await tick(first.page).check();
    await expect(first.page.getByText(/^Ticked /)).toBeVisible();
    await first.close();

    const second = await launchSignet({ userDataDir, driver, env: exchange.env });
    await second.page.locator('input[type=password]').fill(masterPassword);
    await second.page.keyboard.press('Enter');
    await second.page.getByRole('link', { name: 'Grid bot', exact: true }).click();
    await expect(tick(second.page)).toBeChecked();
    await expect(second.page.getByText(/^Ticked /)).toBeVisible();
    await tick(second.page).uncheck();
    await expect(second.page.getByText(/^Ticked /)).toHaveCount(0);
    await second.close();
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
});
