import type { Page } from '@playwright/test';
import { okxFacts } from '#contract';
import { dateWords } from '../../src-renderer/components/instant-words.ts';
import { zhHant } from '../../src-renderer/messages/zh-hant/index.ts';
import { createVault, masterPassword, proveRecoveryCode } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { journeys } from './guide-keys.ts';
import { GuideWalk } from './guide-walk.ts';
import { expectFocusRing, tabTo } from './keyboard.ts';
import { sampleDraft } from './samples.ts';

const live = journeys['own-script'];
const demo = journeys['trading-bot'];
test.use({ issued: { keys: [live.key, demo.key] } });

test('a newcomer comes from an empty start to a checked key in at most 12 screens', async ({
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
  await page.getByRole('button', { name: 'Confirm that I kept it' }).click();
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

test('the guide is walked by keyboard alone', async ({ signet: { page, value } }) => {
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);
  await tabTo(page, 'Create a key with the guide');
  await page.keyboard.press('Enter');

  await test.step('purpose: arrows choose a card, Enter in a field goes on', async () => {
    await walk.at('purpose');
    await tabTo(page, /radio "Trading bot/);
    await expectFocusRing(page);
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Your own script' })).toBeChecked();
    await tabTo(page, /textbox "Application/);
    await page.keyboard.type(live.application);
    await page.keyboard.press('Enter');
  });

  await test.step('account: Enter on a choice goes on', async () => {
    await walk.at('account');
    await tabTo(page, /radio "Demo"/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Live' })).toBeChecked();
    await tabTo(page, /checkbox "Two-factor/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  });

  await test.step('what is right already takes an Enter', async () => {
    await walk.at('okx');
    await page.keyboard.press('Enter');
    await walk.at('permissions');
    await tabTo(page, /checkbox "Trade/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  });

  await test.step('back to an earlier step and forward again, by the steps at the left', async () => {
    await walk.at('addresses');
    await tabTo(page, /button "Purpose/, 'Shift+Tab');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
    await walk.at('purpose');
    await expect(page.getByLabel(/^Application/)).toHaveValue(live.application);
    await tabTo(page, /button "IP allowlist/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await walk.at('addresses');
  });

  await test.step('addresses', async () => {
    await tabTo(page, /textbox "Addresses/);
    await page.keyboard.type(live.key.ipAllowlist.join(' '));
    await tabTo(page, 'Continue to Credentials');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
  });

  await test.step('credentials: what is missing is told, and takes the focus', async () => {
    await walk.at('credentials');
    await page.keyboard.press('Enter');
    await expect(page.locator('input[name="apiKey"]')).toBeFocused();
    await page.keyboard.type(live.key.apiKey);
    await tabTo(page, /textbox "Secret key/);
    await page.keyboard.type(live.key.secretKey);
    await tabTo(page, /textbox "Passphrase/);
    await page.keyboard.type(live.key.passphrase);
    await page.keyboard.press('Enter');
  });

  await test.step('check and save', async () => {
    await walk.at('check');
    await walk.fill('check', live);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /is in your vault/ })).toBeFocused();
    await tabTo(page, 'Show this key');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: live.application, level: 1 })).toBeVisible();
  });
  expect((await value('entry:list', {})).entries).toMatchObject([{ lastCheck: { okxCode: null } }]);
});

test('after a demo key, its live key is begun with what is known', async ({ signet }) => {
  const { page, value } = signet;
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.to('check', demo);
  await walk.fill('check', demo);
  await walk.save();
  await page.getByRole('button', { name: 'Create its live key' }).click();
  await walk.at('purpose');
  await expect(page.getByRole('radio', { name: 'Trading bot' })).toBeChecked();
  await expect(page.getByLabel(/^Label/)).toHaveValue(demo.application);
  await expect(page.getByText('serves it in demo trading. This one can be')).toBeVisible();
  await walk.leave('purpose');
  await expect(page.getByRole('radio', { name: 'Live' })).toBeChecked();
});

test('the guide is walked in Traditional Chinese', async ({ signet: { page, value } }) => {
  await value('vault:create', { password: masterPassword });
  await value('settings:set', { language: 'zh-Hant' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  const walk = new GuideWalk(page, zhHant);
  await walk.begin();
  await walk.to('check', live);
  await walk.fill('check', live);
  await walk.save();
  expect((await value('entry:list', {})).entries).toMatchObject([
    { label: live.application, lastCheck: { okxCode: null } },
  ]);
});

test('what a step needs is told at its field, and nothing is lost on the way back', async ({
  signet: { page, value },
}) => {
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.primary('purpose').click();
  await expect(page.getByText('Choose what will use the key.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await walk.to('permissions', live);
  await page.getByRole('checkbox', { name: 'Withdraw' }).check();
  await walk.primary('permissions').click();
  await expect(page.getByLabel(/^Why it has to withdraw/)).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('okx');
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('account');
  await expect(page.getByRole('radio', { name: 'Live' })).toBeChecked();
  await page.getByRole('button', { name: /^Permissions/ }).click();
  await walk.at('permissions');
  await expect(page.getByRole('checkbox', { name: 'Withdraw' })).toBeChecked();
});

test('who already serves an application is named, and when OKX would drop the key', async ({
  signet: { page, value },
}) => {
  await value('vault:create', { password: masterPassword });
  const draft = sampleDraft({ label: 'Old bot', applications: [live.application] });
  await value('entry:add', { draft });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.fill('purpose', live);
  await expect(page.getByText('“Old bot” serves it in live trading.')).toBeVisible();
  await walk.leave('purpose');
  await walk.fill('account', live);
  await expect(page.getByText('“Old bot” already serves this application.')).toBeVisible();
  await walk.leave('account');
  await walk.leave('okx');
  await walk.fill('permissions', live);
  await walk.leave('permissions');
  const at = new Date(Date.now() + okxFacts.inactivity.value * 86_400_000).toISOString();
  const expiry = page.getByText(`after 14 days without a signed call: on ${dateWords(at, 'en')}`);
  await expect(expiry).toBeVisible();
  await walk.fill('addresses', live);
  await expect(expiry).toHaveCount(0);
});
