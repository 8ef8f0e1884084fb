import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { gridBot } from '../../../support/grid-bot.ts';
import { ownAddress } from '../../../support/own-address.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import {
  atKey,
  check,
  choose,
  credentialsOf,
  expectAccepted,
  openKey,
  region,
} from '../../../support/page/checked-key.ts';
import { field } from '../../../support/page/fields.ts';
import { goTo } from '../../../support/page/open-signet.tsx';

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
const otherAddress = '203.0.113.9';

test('a healthy key is accepted line by line, and its page remembers the check', async () => {
  const { id } = await openKey();
  await expect.element(region().getByText('Never checked')).toBeVisible();
  await check();
  await expectAccepted();
  const table = page.getByRole('table', { name: 'What the check found, line by line' });
  await expect.poll(() => table.getByText('Agrees').elements().length).toBe(5);
  await expect.element(table.getByText(/give or take 0\.\d\d s/)).toBeVisible();
  await goTo({ screen: 'entries' });
  await goTo({ screen: 'entry', id });
  await expect.element(region().getByText(/^Checked .*: accepted$/)).toBeVisible();
});

test('a key of another site is found there, and the entry moved to it', async () => {
  const { entry } = await openKey({ credentials: credentialsOf(elsewhere) }, [elsewhere]);
  await check();
  await choose('Check it at EEA, Live');
  await expect.element(region().getByText('OKX knows this key at EEA, Live.')).toBeVisible();
  expect(await entry()).toMatchObject({ site: 'global' });
  await choose('Set this entry to EEA, Live');
  await expectAccepted();
  await expect.poll(() => entry()).toMatchObject({ site: 'eea', lastCheck: { okxCode: null } });
});

test('two mistakes at once, a wrong site and swapped values, are corrected one by one', async () => {
  const { apiKey, secretKey: passphrase, passphrase: secretKey } = elsewhere;
  const { entry } = await openKey({ credentials: { apiKey, secretKey, passphrase } }, [elsewhere]);
  await check();
  await choose('Check it at EEA, Live');
  await expect
    .element(region().getByText(/^OKX knows this key at EEA, Live\. Enter/))
    .toBeVisible();
  await expect
    .element(region().getByRole('button', { name: 'Set this entry to EEA, Live' }))
    .toBeVisible();
  await choose('Swap secret key and passphrase');
  await choose('Set this entry to EEA, Live');
  await expect.poll(() => entry()).toMatchObject({ site: 'eea', lastCheck: { okxCode: null } });
  await expectAccepted();
});

test('a demo key that was entered as live is recognised, and the entry moved to demo', async () => {
  const { entry } = await openKey({ credentials: credentialsOf(demo) }, [demo]);
  await check();
  await choose('Check it at Global, Demo');
  await choose('Set this entry to Global, Demo');
  await expectAccepted();
  expect(await entry()).toMatchObject({ environment: 'demo' });
});

test('a clock that is 45 s off is measured, and corrected at a click', async () => {
  const { change } = await openKey();
  await change({ kind: 'set-clock', offsetMs: 45_000 });
  await check();
  await expect.element(region().getByText(/4[45]\.\d s behind OKX’s clock/)).toBeVisible();
  await choose('Correct the time and check again');
  await expectAccepted('OKX accepts this key. One thing needs your attention.');
  await expect.element(region().getByText('Corrected in the signature')).toBeVisible();
});

test('an address that OKX refuses is named, added on OKX, and added to the entry', async () => {
  const { change, record, entry } = await openKey();
  await change({ kind: 'come-from', address: otherAddress });
  await check();
  await expect.element(region().getByText(otherAddress, { exact: true })).toBeVisible();
  await choose('Open the API page on OKX');
  await expect
    .poll(() => record().then(({ links }) => links))
    .toContain('https://www.okx.com/account/my-api?go-live-trading=1');
  // The user adds it on OKX.
  await change({
    kind: 'edit-key',
    apiKey: gridBot.apiKey,
    change: { ipAllowlist: [ownAddress, otherAddress] },
  });
  await choose(`Add ${otherAddress} to this entry`);
  await expectAccepted();
  expect(await entry()).toMatchObject({ ipAllowlist: [ownAddress, otherAddress] });
});

test('a swapped secret key and passphrase change places at a click', async () => {
  const { apiKey, secretKey: passphrase, passphrase: secretKey } = gridBot;
  const { value, id } = await openKey({ credentials: { apiKey, secretKey, passphrase } });
  await check();
  await choose('Swap secret key and passphrase');
  await expectAccepted();
  expect(await value('entry:reveal', { id, field: 'secretKey' })).toEqual({
    value: gridBot.secretKey,
  });
});

test('a wrong secret key is entered again alone, and the key stays as old', async () => {
  const credentials = { ...credentialsOf(gridBot), secretKey: 'F'.repeat(32) };
  const { entry } = await openKey({ credentials });
  const before = await entry();
  await check();
  await choose('Enter the secret key again');
  await expect.element(field('secretKey')).toHaveFocus();
  await field('secretKey').fill(gridBot.secretKey);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await atKey();
  await check();
  await expectAccepted();
  const { credentialsChangedAt, createdOnOkxAt } = await entry();
  expect({ credentialsChangedAt, createdOnOkxAt }).toEqual({
    credentialsChangedAt: before.credentialsChangedAt,
    createdOnOkxAt: before.createdOnOkxAt,
  });
});

test('permissions and addresses that OKX confirmed are adopted, each at a click', async () => {
  const { change, entry } = await openKey();
  const confirmed = {
    permissions: ['read_only'],
    ipAllowlist: [ownAddress, '2001:db8::7'],
  } as const;
  await change({ kind: 'edit-key', apiKey: gridBot.apiKey, change: confirmed });
  await check();
  await expectAccepted('OKX accepts this key. 2 things need your attention.');
  await choose('Use what OKX says: Permissions');
  await expectAccepted('OKX accepts this key. One thing needs your attention.');
  await choose('Use what OKX says: IP allowlist');
  await expectAccepted();
  expect(await entry()).toMatchObject(confirmed);
});

test('being offline is shown as such, and OKX’s earlier answer stays', async () => {
  const { change, entry } = await openKey();
  await check();
  await expectAccepted();
  const { lastCheck } = await entry();
  await change({ kind: 'cut-off' });
  await choose('Show OKX’s answer');
  await page.getByRole('button', { name: 'Check this key' }).first().click();
  await expect.element(region().getByText('Signet could not reach OKX.')).toBeVisible();
  await expect.element(region().getByText(/^Checked .*: accepted$/)).toBeVisible();
  expect((await entry()).lastCheck).toEqual(lastCheck);
});

test('the raw answer is a click away, with its secrets masked, and can be copied', async () => {
  const { change, record } = await openKey();
  await change({ kind: 'come-from', address: otherAddress });
  await check();
  await choose('Show OKX’s answer');
  const answer = page.getByRole('region', { name: 'answer of OKX, secrets masked' });
  await expect.element(answer).toMatchTextContent('"code": "50110"');
  await expect.element(answer).toMatchTextContent('****');
  await page.getByRole('button', { name: 'Copy the answer of OKX, secrets masked' }).click();
  const copied = async () => (await record()).textCopies.join();
  await expect.poll(copied).toContain('50110');
  const seen = [document.documentElement.outerHTML, await copied()].join();
  const secrets = Object.values(credentialsOf(gridBot));
  expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
});

test('findings say what is wrong, and disappear once it is corrected', async () => {
  await openKey({ purpose: null });
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect.element(glance.getByText('Attention: Never checked')).toBeVisible();
  await glance.getByRole('button', { name: 'Check this key' }).click();
  await expectAccepted();
  await expect.element(glance.getByText('Attention: Never checked')).not.toBeInTheDocument();
  await glance.getByRole('link', { name: 'Edit entry' }).click();
  const purpose = page.getByRole('combobox', { name: /^Purpose/ });
  await expect.element(purpose).toHaveFocus();
  await purpose.selectOptions('portfolio');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect
    .element(glance.getByText('Attention: Can do more than its purpose needs'))
    .toBeVisible();
  await goTo({ screen: 'entries' });
  await expect
    .element(page.getByRole('row').getByText('Can do more than its purpose needs').first())
    .toBeVisible();
});

test('the page is accessible with a verdict, its answer and a checklist', async () => {
  const signet = await openKey();
  const { change } = signet;
  await change({
    kind: 'edit-key',
    apiKey: gridBot.apiKey,
    change: { permissions: ['read_only'] },
  });
  await check();
  await choose('Show OKX’s answer');
  await expectAccessible(signet, 'entry, checked');
});
