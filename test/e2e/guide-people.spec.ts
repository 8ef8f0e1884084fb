import type { Page } from '@playwright/test';
import { draftOf, journeys } from '../support/journeys.ts';
import { createVault, masterPassword, proveRecoveryCode } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { GuideWalk } from './guide-walk.ts';

const live = journeys['own-script'];
const demo = journeys['trading-bot'];
test.use({ issued: { keys: [live.key, demo.key] } });

test('a new user gets from an empty start to a checked key in at most 12 screens', async ({
  signet: { page, value },
}) => {
  const screens: string[] = [];
  const see = async (at: Page) => {
    const [heading] = await at.getByRole('heading').allInnerTexts();
    const screen = `${await at.title()}: ${heading}`;
    if (!screens.includes(screen)) screens.push(screen);
  };
  await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
  await see(page);
  const recoveryCode = await createVault(page);
  await see(page);
  await page.getByRole('button', { name: 'I kept it' }).click();
  await see(page);
  await page.getByRole('button', { name: 'Show the code again' }).click();
  await proveRecoveryCode(page, recoveryCode);
  await see(page);

  const walk = new GuideWalk(page);
  await walk.begin();
  for (const step of [
    'purpose',
    'account',
    'okx',
    'permissions',
    'addresses',
    'credentials',
  ] as const) {
    await see(page);
    await walk.fill(step, demo);
    await walk.leave(step);
  }
  await walk.fill('check', demo);
  await see(page);
  await walk.save();
  await see(page);
  expect(screens.length, screens.join('\n')).toBeLessThanOrEqual(12);
  expect((await value('entry:list', {})).entries).toMatchObject([{ lastCheck: { okxCode: null } }]);
});

test('without a connection to OKX, the key is still saved, and its finding stays open', async ({
  signet: { page, value },
  exchange,
}) => {
  exchange.cutOff();
  await value('vault:create', { password: masterPassword });
  await value('guide:save', { draft: draftOf(live, 'credentials') });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.goOn('credentials');
  await walk.fill('credentials', live);
  await walk.leave('credentials');
  await expect(page.getByText('Signet could not reach OKX.')).toBeVisible();
  const save = page.getByRole('button', { name: 'Save without check' });
  // Clicks twice before the next render, like a double click.
  await save.evaluate((button: HTMLElement) => [button.click(), button.click()]);
  await expect(page.getByText('It was not checked yet.')).toBeVisible();
  const { entries } = await value('entry:list', {});
  expect(entries).toHaveLength(1);
  const { entry } = await value('entry:get', { id: entries[0]?.id ?? '' });
  expect(entry).toMatchObject({ lastCheck: null, calledAt: null });
  expect((await value('guide:get', {})).draft).toBeNull();
});
