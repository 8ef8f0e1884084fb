import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { gridBot } from '../support/grid-bot.ts';
import { ownAddress } from '../support/own-address.ts';
import { expectNoViolation } from './axe.ts';
import { openEntry } from './check-keys.ts';
import { goTo, launchSignet, masterPassword, type Signet } from './desktop.ts';
import { expect, test } from './running-exchange.ts';

const demo = {
  ...gridBot,
  apiKey: '7b0c9a2f-1f5f-4e51-8e0c-3c7e8e4d4f11',
  environment: 'demo',
} as const;
const elsewhere = {
  ...gridBot,
  apiKey: '8b0c9a2f-1f5f-4e51-8e0c-3c7e8e4d4f12',
  site: 'eea',
} as const;
const stray = {
  ...gridBot,
  apiKey: '9b0c9a2f-1f5f-4e51-8e0c-3c7e8e4d4f13',
  uid: '1001',
  label: 'oldlaptop',
};
const otherAddress = '203.0.113.9';
/** An error that Signet does not know: OKX docs, "Error Code", "Sub-account Class". */
const suspended = {
  status: 200,
  body: { code: '59508', msg: 'The sub account of sub1001 is suspended', data: [] },
};

test.use({ issued: { keys: [gridBot, demo, elsewhere, stray] } });

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
  sentence = 'OKX accepts this key, and all is as you say.',
) {
  await expect(region(page).getByText(sentence)).toBeVisible();
}

async function entryOf({ value }: Signet, id: string) {
  return (await value('entry:get', { id })).entry;
}

function credentialsOf({ apiKey, secretKey, passphrase }: typeof gridBot) {
  return { apiKey, secretKey, passphrase };
}

test('a key in order is accepted line by line, and was checked when the page is opened again', async ({
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

test('a key of another site is found there, and its entry set to it', async ({ signet }) => {
  const { page } = signet;
  const id = await openEntry(signet, { credentials: credentialsOf(elsewhere) });
  await check(page);
  await press(page, 'Check it at EEA, Live');
  await expect(region(page).getByText('OKX knows this key at EEA, Live.')).toBeVisible();
  expect(await entryOf(signet, id)).toMatchObject({ site: 'global' });
  await press(page, 'Set this entry to EEA, Live');
  await expectAccepted(page);
  await expect
    .poll(() => entryOf(signet, id))
    .toMatchObject({ site: 'eea', lastCheck: { okxCode: null } });
});

test('two mistakes at once, a wrong site and swapped values, are put right one by one', async ({
  signet,
}) => {
  const { page } = signet;
  const { apiKey, secretKey: passphrase, passphrase: secretKey } = elsewhere;
  const id = await openEntry(signet, { credentials: { apiKey, secretKey, passphrase } });
  await check(page);
  await press(page, 'Check it at EEA, Live');
  await expect(region(page).getByText(/^OKX knows this key at EEA, Live\. Enter/)).toBeVisible();
  await expect(
    region(page).getByRole('button', { name: 'Set this entry to EEA, Live' }),
  ).toBeVisible();
  await press(page, 'Swap secret key and passphrase');
  await press(page, 'Set this entry to EEA, Live');
  await expect
    .poll(() => entryOf(signet, id))
    .toMatchObject({ site: 'eea', lastCheck: { okxCode: null } });
  await expectAccepted(page);
});

test('a demo key that was called live is found out, and its entry set to demo', async ({
  signet,
}) => {
  const { page } = signet;
  const id = await openEntry(signet, { credentials: credentialsOf(demo) });
  await check(page);
  await press(page, 'Check it at Global, Demo');
  await press(page, 'Set this entry to Global, Demo');
  await expectAccepted(page);
  expect(await entryOf(signet, id)).toMatchObject({ environment: 'demo' });
});

test('a clock that is off by 45 s is measured, and corrected at a click', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  exchange.clock.setOffset(45_000);
  await openEntry(signet);
  await check(page);
  await expect(region(page).getByText(/4[45]\.\d s behind OKX’s clock/)).toBeVisible();
  await press(page, 'Correct the time and check again');
  await expectAccepted(page, 'OKX accepts this key. One thing needs a look.');
  await expect(region(page).getByText('Corrected in the signature')).toBeVisible();
});

test('an address that is not let in is named, added on OKX, and written down', async ({
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

test('a secret key and a passphrase that were swapped change places at a click', async ({
  signet,
}) => {
  const { page, value } = signet;
  const { apiKey, secretKey: passphrase, passphrase: secretKey } = gridBot;
  const id = await openEntry(signet, { credentials: { apiKey, secretKey, passphrase } });
  await check(page);
  await press(page, 'Swap secret key and passphrase');
  await expectAccepted(page);
  expect(await value('entry:reveal', { id, field: 'secretKey' })).toEqual({
    value: gridBot.secretKey,
  });
});

test('a wrong secret key is entered again by itself, and the key is not younger for it', async ({
  signet,
}) => {
  const { page } = signet;
  const credentials = { ...credentialsOf(gridBot), secretKey: 'F'.repeat(32) };
  const id = await openEntry(signet, { credentials });
  const before = await entryOf(signet, id);
  await check(page);
  await press(page, 'Enter the secret key again');
  const field = page.locator('input[name="secretKey"]');
  await expect(field).toBeFocused();
  await field.fill(gridBot.secretKey);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }).waitFor();
  await check(page);
  await expectAccepted(page);
  const { credentialsChangedAt, createdOnOkxAt } = await entryOf(signet, id);
  expect({ credentialsChangedAt, createdOnOkxAt }).toEqual({
    credentialsChangedAt: before.credentialsChangedAt,
    createdOnOkxAt: before.createdOnOkxAt,
  });
});

test('what OKX says of permissions and addresses is taken over, each at a click', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  const confirmed = {
    permissions: ['read_only'],
    ipAllowlist: [ownAddress, '2001:db8::7'],
  } as const;
  exchange.keys.edit(gridBot.apiKey, confirmed);
  const id = await openEntry(signet);
  await check(page);
  await expectAccepted(page, 'OKX accepts this key. 2 things need a look.');
  await press(page, 'Use what OKX says: Permissions');
  await expectAccepted(page, 'OKX accepts this key. One thing needs a look.');
  await press(page, 'Use what OKX says: IP allowlist');
  await expectAccepted(page);
  expect(await entryOf(signet, id)).toMatchObject(confirmed);
});

test('a key of a sub-account asks for the name that OKX does not tell', async ({ signet }) => {
  const { page } = signet;
  const id = await openEntry(signet, { credentials: credentialsOf(stray as never) });
  const part = page.getByRole('region', { name: 'Keys of sub-accounts' });
  await part.getByRole('textbox').fill('grid01');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await expect(part.getByRole('alert')).toContainText('This key belongs to a sub-account');
  await part.getByRole('button', { name: 'Check this key' }).click();
  await press(page, 'Name the sub-account');
  const field = page.getByRole('textbox', { name: 'Name of the sub-account' });
  await expect(field).toBeFocused();
  await field.fill('grid01');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }).waitFor();
  expect(await entryOf(signet, id)).toMatchObject({ account: { kind: 'sub', name: 'grid01' } });
});

test('offline is told as such, and what OKX said before stays', async ({ signet, exchange }) => {
  const { page } = signet;
  const id = await openEntry(signet);
  await check(page);
  await expectAccepted(page);
  const { lastCheck } = await entryOf(signet, id);
  exchange.cutOff();
  await press(page, 'Show OKX’s answer');
  await page.getByRole('button', { name: 'Check this key' }).first().click();
  await expect(region(page).getByText('Signet could not reach OKX.')).toBeVisible();
  await expect(region(page).getByText(/^Checked .*: accepted$/)).toBeVisible();
  expect((await entryOf(signet, id)).lastCheck).toEqual(lastCheck);
});

test('the raw answer is a click away, with the key that it quotes masked, and can be copied', async ({
  signet,
  exchange,
}) => {
  const { page, app } = signet;
  exchange.comeFrom(otherAddress);
  await openEntry(signet);
  await check(page);
  await press(page, 'Show OKX’s answer');
  const answer = page.getByRole('region', { name: 'answer of OKX, secrets masked' });
  await expect(answer).toContainText('"code": "50110"');
  await expect(answer).toContainText('****');
  await page.getByRole('button', { name: 'Copy the answer of OKX, secrets masked' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('50110');
  const seen = [
    await page.content(),
    await app.evaluate(({ clipboard }) => clipboard.readText()),
  ].join();
  const secrets = Object.values(credentialsOf(gridBot));
  expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
});

test('findings say what is wrong, and go once it is put right', async ({ signet }) => {
  const { page } = signet;
  await openEntry(signet, { purpose: null });
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance.getByText('Attention: Never checked')).toBeVisible();
  await glance.getByRole('button', { name: 'Check this key' }).click();
  await expectAccepted(page);
  await expect(glance.getByText('Attention: Never checked')).toHaveCount(0);
  await glance.getByRole('link', { name: 'Edit entry' }).click();
  const purpose = page.getByRole('combobox', { name: /^Purpose/ });
  await expect(purpose).toBeFocused();
  await purpose.selectOption('portfolio');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(glance.getByText('Attention: Can do more than its purpose needs')).toBeVisible();
  await goTo(page, { screen: 'entries' });
  await expect(
    page.getByRole('row').getByText('Can do more than its purpose needs').first(),
  ).toBeVisible();
});

test('a key of a sub-account that is in no entry is found, until the sub-account is gone', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  exchange.clock.setOffset(45_000);
  await openEntry(signet);
  const part = page.getByRole('region', { name: 'Keys of sub-accounts' });
  const name = part.getByRole('textbox', { name: 'Name of the sub-account on OKX' });
  await name.fill('nobody');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await part.getByRole('button', { name: 'Correct the time and ask again' }).click();
  await expect(part.getByText(/OKX knows no sub-account of this name/)).toBeVisible();
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const table = part.getByRole('table', { name: 'Keys of the sub-account sub1001' });
  await expect(table.getByRole('row').filter({ hasText: 'oldlaptop' })).toContainText(
    'Not in the vault',
  );
  const finding = page.getByText('Attention: Keys that the vault does not have');
  await expect(finding).toBeVisible();
  exchange.conduct.refuseNext('59510');
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await expect(part.getByText(/Its earlier list is removed here/)).toBeVisible();
  await expect(finding).toHaveCount(0);
  exchange.conduct.setFault(({ path }) =>
    path.endsWith('/subaccount/apikey') ? { kind: 'answer', answer: suspended } : undefined,
  );
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const notice = part.getByRole('alert');
  await expect(notice).toContainText('is suspended');
  await expect(notice).toContainText('Error 59508');
  await notice.getByRole('button', { name: 'Open the documentation of OKX' }).click();
  await expect
    .poll(() => signet.system.shell.openedUrls())
    .toContain('https://www.okx.com/docs-v5/en/');
});

test('axe finds nothing in a verdict, a checklist and a list of keys', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  exchange.keys.edit(gridBot.apiKey, { permissions: ['read_only'] });
  await openEntry(signet);
  await check(page);
  await press(page, 'Show OKX’s answer');
  await expectNoViolation(page, 'entry, checked');
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
