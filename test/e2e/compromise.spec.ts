import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compromiseSteps } from '#contract';
import { en } from '#words/en';
import { ownAddress } from '../support/own-address.ts';
import type { ProxiedExchange } from '../support/proxied-exchange.ts';
import { goTo, launchSignet, type Signet } from './desktop.ts';
import { makeNewKey, oldKey, seed, unlock } from './rotation-walk.ts';
import { expect, test } from './running-exchange.ts';
import { sampleDraft } from './samples.ts';

const words = en.compromise;
const count = compromiseSteps.length;
test.use({ issued: { keys: [oldKey] } });
/** Starts at the list of keys. */
async function report({ page }: Signet): Promise<void> {
  await page.getByRole('link', { name: 'Grid bot', exact: true }).click();
  await page.getByRole('link', { name: words.open }).click();
  await page.getByRole('button', { name: words.before.start }).click();
  await expect(page.getByText(`0 of ${count} steps done`)).toBeVisible();
}

function tickOf(page: Page, step: (typeof compromiseSteps)[number]) {
  return page.getByRole('checkbox', { name: `${words.done}: ${words.step[step].title}` });
}

/** Another key of the same account, which only reads. */
async function addReader({ value }: Signet, { keys }: ProxiedExchange): Promise<void> {
  const { uid } = oldKey;
  const passphrase = 'New-Pass_2026';
  const made = { label: 'Reader', permissions: ['read_only' as const], ipAllowlist: [ownAddress] };
  const { apiKey, secretKey } = keys.create({ uid, passphrase, ...made });
  const credentials = { apiKey, secretKey, passphrase };
  await value('entry:add', { draft: sampleDraft({ ...made, credentials, applications: [] }) });
}

test('the whole list is completed, saved as text, and closed', async ({ signet, exchange }) => {
  const { page, value, userDataDir, system } = signet;
  const id = await seed(signet);
  await addReader(signet, exchange);
  await report(signet);

  const keysAndConnections = page.getByRole('button', {
    name: en.entries.openOkx['api-management'],
  });
  await test.step('the key is deleted on OKX, and proved dead', async () => {
    await keysAndConnections.first().click();
    await tickOf(page, 'delete-key').check();
    await page.getByRole('button', { name: words.prove.ask }).click();
    await expect(page.getByText('The key still works')).toBeVisible();
    await expect(tickOf(page, 'prove-dead')).not.toBeChecked();
    exchange.keys.delete(oldKey.apiKey);
    await page.getByRole('button', { name: words.prove.again }).click();
    await expect(page.getByText('The key is dead')).toBeVisible();
    await expect(tickOf(page, 'prove-dead')).toBeChecked();
  });

  await test.step('OKX shows the other keys and the connections', async () => {
    await keysAndConnections.last().click();
    await tickOf(page, 'check-connections').check();
  });

  await test.step('another key shows what happened', async () => {
    for (const what of ['orders', 'transfers', 'withdrawals'] as const) {
      await page.getByRole('button', { name: words.look[what] }).click();
      const step = page.getByRole('listitem', { name: words.step[`look-at-${what}`].title });
      await expect(step.getByText(/As reported by OKX/)).toBeVisible();
      await tickOf(page, `look-at-${what}`).check();
    }
  });

  await test.step('the account is looked after on OKX', async () => {
    const security = page.getByRole('button', { name: en.entries.openOkx.security });
    await security.first().click();
    await security.last().click();
    await tickOf(page, 'freeze-account').check();
    await tickOf(page, 'change-password').check();
    expect(await system.shell.openedUrls()).toEqual([
      'https://www.okx.com/account/my-api?go-live-trading=1',
      'https://www.okx.com/account/my-api?go-live-trading=1',
      'https://www.okx.com/account/security',
      'https://www.okx.com/account/security',
    ]);
  });

  await test.step('the replacement is a rotation, for that reason', async () => {
    await page.getByRole('link', { name: words.replace.start }).click();
    await expect(page.getByRole('radio', { name: en.rotation.reasons.compromise })).toBeChecked();
    await page.getByRole('link', { name: en.rotation.start.leakedLink }).click();
    await tickOf(page, 'replace-key').check();
    await tickOf(page, 'update-applications').check();
  });

  await page.getByRole('textbox', { name: words.notes.label }).fill('It was in a public log.');
  await expect(page.getByText(words.notes.saved, { exact: true })).toBeVisible();
  await tickOf(page, 'write-down').check();
  await expect(page.getByText(`${count} of ${count} steps done`)).toBeVisible();

  const path = join(userDataDir, 'report.txt');
  await test.step('the text tells every step with its time, and no secret', async () => {
    await system.dialogs.answerSave({ filePath: path });
    await page.getByRole('button', { name: words.export }).click();
    await expect(page.getByText(words.exported)).toBeVisible();
    const text = await readFile(path, 'utf8');
    expect(text.match(/^ {3}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/gm)).toHaveLength(count);
    expect([text.includes('It was in a public log.'), text.includes('OKX 50119')]).toEqual([
      true,
      true,
    ]);
    const { apiKey, secretKey, passphrase } = oldKey;
    expect([apiKey, secretKey, passphrase].filter((secret) => text.includes(secret))).toEqual([]);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  await page.getByRole('button', { name: words.close.open }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.close.done }).click();
  const earlier = page.getByRole('region', { name: words.before.earlier });
  await earlier.getByText(`${count} of ${count} steps done`).click();
  await expect(earlier.getByText('It was in a public log.')).toBeVisible();
  await expect(earlier.getByText('The key is dead')).toBeVisible();
  await system.dialogs.answerSave({ filePath: join(userDataDir, 'closed.txt') });
  await earlier.getByRole('button', { name: words.export }).click();
  await expect(page.getByText(words.exported)).toBeVisible();
  const closed = await readFile(join(userDataDir, 'closed.txt'), 'utf8');
  expect(closed).toContain('It was in a public log.');
  await goTo(page, { screen: 'entry', id });
  await expect(page.getByRole('link', { name: words.open })).toBeVisible();
  const { entry } = await value('entry:get', { id });
  expect(entry.compromises).toMatchObject([
    { done: compromiseSteps.map((step) => ({ step })), proof: { okxCode: '50119' } },
  ]);
});

test('the list works without a network, and survives a power failure', async ({
  driver,
  exchange,
}) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-compromise-'));
  const start = () => launchSignet({ userDataDir, driver, env: exchange.env });
  exchange.cutOff();
  let signet = await start();
  try {
    const id = await seed(signet);
    await signet.page.context().setOffline(true);
    await report(signet);
    await expect(signet.page.getByText(words.offline.title)).toBeVisible();
    await tickOf(signet.page, 'delete-key').check();
    await signet.page.getByRole('button', { name: words.prove.ask }).click();
    await expect(signet.page.getByText(en.rotation.proof.unproved)).toBeVisible();
    await expect(tickOf(signet.page, 'prove-dead')).not.toBeChecked();
    await signet.page.getByRole('textbox', { name: words.notes.label }).fill('On the train.');
    await expect(signet.page.getByText(words.notes.saved, { exact: true })).toBeVisible();
    const before = (await signet.value('entry:get', { id })).entry.compromises;

    await signet.kill();
    signet = await start();
    await unlock(signet);
    await signet.page.getByRole('link', { name: 'Grid bot', exact: true }).click();
    await signet.page.getByRole('link', { name: words.goOn }).click();
    await expect(tickOf(signet.page, 'delete-key')).toBeChecked();
    const notes = signet.page.getByRole('textbox', { name: words.notes.label });
    await expect(notes).toHaveValue('On the train.');
    expect((await signet.value('entry:get', { id })).entry.compromises).toEqual(before);

    const path = join(userDataDir, 'report.txt');
    await signet.system.dialogs.answerSave({ filePath: path });
    await signet.page.getByRole('button', { name: words.export }).click();
    await expect(signet.page.getByText(words.exported)).toBeVisible();
    expect(await readFile(path, 'utf8')).toContain('On the train.');
  } finally {
    await signet.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a key that was replaced in the meantime is still the one that is checked', async ({
  signet,
  exchange,
}) => {
  const { page, value } = signet;
  const id = await seed(signet);
  // OKX must have had it: otherwise that it does not is no proof.
  await value('entry:check', { id, correctClock: false });
  await report(signet);
  const { apiKey, secretKey, passphrase } = makeNewKey(exchange);
  await value('rotation:start', { id, reason: 'compromise' });
  await value('rotation:add-key', { id, credentials: { apiKey, secretKey, passphrase } });
  await value('rotation:switch', { id, acceptsUnchecked: true });
  exchange.keys.delete(oldKey.apiKey);
  await page.getByRole('button', { name: words.prove.ask }).click();
  await expect(page.getByText('The key is dead')).toBeVisible();
  await page.getByRole('button', { name: words.look.orders }).click();
  await expect(page.getByText(/As reported by OKX/)).toBeVisible();

  await test.step('while there are two keys, it is said which leaked', async () => {
    await value('compromise:close', { id });
    await page.getByRole('radio', { name: words.before.key.old }).check();
    await page.getByRole('button', { name: words.before.start }).click();
    await page.getByRole('button', { name: words.prove.ask }).click();
    // The report before it says so, too.
    const said = page.getByRole('status').filter({ hasText: 'The key is dead' });
    await expect(said).toBeVisible();
    const { entry } = await value('entry:get', { id });
    const ending = oldKey.apiKey.slice(-4);
    expect(entry.compromises.map(({ apiKeyEnding }) => apiKeyEnding)).toEqual([ending, ending]);
  });
});

test('a key of another site is not considered dead, and a false alarm is recorded as one', async ({
  signet,
}) => {
  const { page, value } = signet;
  const id = await seed(signet);
  await value('entry:edit', { id, change: { site: 'eea' } });
  await report(signet);

  await test.step('where OKX does not know it, the other sites are asked', async () => {
    await page.getByRole('button', { name: words.prove.ask }).click();
    await expect(page.getByText(/^OKX does not know this key at EEA, Live/)).toBeVisible();
    await expect(tickOf(page, 'prove-dead')).not.toBeChecked();
    await page.getByRole('button', { name: 'Check it at Global, Live' }).click();
    await expect(page.getByText('OKX has it at Global, Live')).toBeVisible();
    await page.getByRole('button', { name: 'Set this entry to Global, Live' }).click();
    await expect(page.getByText(/^The key still works: OKX accepted it/)).toBeVisible();
  });

  const notes = page.getByRole('textbox', { name: words.notes.label });
  await notes.fill(`In a log: ${oldKey.secretKey}`);
  await expect(notes).toHaveValue('In a log: ****');
  // The screen is closed before autosave.
  await notes.fill('It was my own laptop.');
  await page.getByRole('button', { name: words.close.open }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(words.step['delete-key'].title)).toBeVisible();
  await dialog.getByRole('button', { name: words.close.falseAlarm }).click();
  await expect(page.getByRole('button', { name: words.before.start })).toBeVisible();
  const { entry } = await value('entry:get', { id });
  expect(entry.compromises).toMatchObject([
    { done: [], notes: `It was my own laptop.\n${words.close.falseAlarmNote}` },
  ]);
  expect(entry.compromises[0]?.closedAt).not.toBeNull();
});
