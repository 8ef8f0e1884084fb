import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Entry } from '#contract';
import { draftOf, type Journey, journeys } from '../../../support/journeys.ts';
import { ownAddress } from '../../../support/own-address.ts';
import { field } from '../../../support/page/fields.ts';
import { GuideWalk, openGuide } from '../../../support/page/guide-walk.ts';
import { press } from '../../../support/page/keyboard.ts';
import type { Signet } from '../../../support/page/open-signet.tsx';

const live = journeys['own-script'];
const demo = journeys['trading-bot'];
const elsewhere = journeys.portfolio;
const sub = journeys.arbitrage;
const elsewhereAddress = '203.0.113.9';

/** Walks to the check of a key that OKX will not accept as it is. */
async function toCheck({ value }: Signet, journey: Journey): Promise<GuideWalk> {
  await value('guide:save', { draft: draftOf(journey, 'credentials') });
  const walk = new GuideWalk();
  await walk.goOn('credentials');
  await walk.fill('credentials', journey);
  await walk.leave('credentials');
  return walk;
}

async function saved({ value }: Signet): Promise<Entry | undefined> {
  const { entries } = await value('entry:list', {});
  expect(entries.length).toBe(1);
  return entries[0] && (await value('entry:get', { id: entries[0].id })).entry;
}

const accepted = { okxCode: null, confirmed: expect.anything() };

test('a key of another site is found there with a click', async () => {
  const signet = await openGuide();
  const walk = await toCheck(signet, { ...elsewhere, said: { site: 'global' } });
  await page.getByRole('button', { name: 'Check it at EEA, Live' }).click();
  await walk.fill('check', elsewhere);
  await walk.save();
  expect(await saved(signet)).toMatchObject({ site: 'eea', lastCheck: accepted });
});

test('a demo key entered as live becomes a demo key with a click', async () => {
  const signet = await openGuide();
  const walk = await toCheck(signet, { ...demo, said: { environment: 'live' } });
  await page.getByRole('button', { name: 'Check it at Global, Demo' }).click();
  await expect.element(page.getByText('OKX accepts this key').first()).toBeVisible();
  await walk.save();
  expect(await saved(signet)).toMatchObject({ environment: 'demo', lastCheck: accepted });
});

test('a demo key of another site is found in two clicks', async () => {
  const signet = await openGuide();
  const walk = await toCheck(signet, { ...demo, said: { environment: 'live', site: 'us' } });
  await page.getByRole('button', { name: 'Check it at Global, Live' }).click();
  await page.getByRole('button', { name: 'Check it at Global, Demo' }).click();
  await expect.element(page.getByText('OKX accepts this key').first()).toBeVisible();
  await walk.save();
  expect(await saved(signet)).toMatchObject({
    site: 'global',
    environment: 'demo',
    lastCheck: accepted,
  });
});

test('a clock that is 45 s off is corrected in the signature with a click', async () => {
  const signet = await openGuide();
  await signet.change({ kind: 'set-clock', offsetMs: 45_000 });
  const walk = await toCheck(signet, live);
  await expect.element(page.getByText(/45\.\d s behind OKX’s clock/)).toBeVisible();
  await page.getByRole('button', { name: 'Correct the time and check again' }).click();
  await expect.element(page.getByText('OKX accepts this key').first()).toBeVisible();
  await walk.save();
  expect(await saved(signet)).toMatchObject({ lastCheck: accepted });
});

test('an address that OKX refuses is shown, and added with a click', async () => {
  const signet = await openGuide();
  await signet.change({ kind: 'come-from', address: elsewhereAddress });
  const walk = await toCheck(signet, live);
  await expect.element(page.getByText(elsewhereAddress).first()).toBeVisible();
  // The user adds it on OKX first.
  const ipAllowlist = [ownAddress, elsewhereAddress];
  await signet.change({ kind: 'edit-key', apiKey: live.key.apiKey, change: { ipAllowlist } });
  await page.getByRole('button', { name: `Add ${elsewhereAddress} to this entry` }).click();
  await walk.fill('check', live);
  await walk.save();
  expect(await saved(signet)).toMatchObject({ ipAllowlist, lastCheck: accepted });
});

test('a swapped secret key and passphrase are corrected with a click', async () => {
  const signet = await openGuide();
  const { secretKey: passphrase, passphrase: secretKey } = live.key;
  const walk = await toCheck(signet, { ...live, key: { ...live.key, secretKey, passphrase } });
  await page.getByRole('button', { name: 'Swap secret key and passphrase' }).click();
  await walk.fill('check', live);
  await walk.save();
  const entry = await saved(signet);
  expect(entry).toMatchObject({ lastCheck: accepted });
  const { value } = await signet.value('entry:reveal', { id: entry?.id ?? '', field: 'secretKey' });
  expect(value).toBe(live.key.secretKey);
});

test('a wrong secret key leads back to its field, and the others stay', async () => {
  const signet = await openGuide();
  const secretKey = 'F'.repeat(32);
  const walk = await toCheck(signet, { ...live, key: { ...live.key, secretKey } });
  await page.getByRole('button', { name: 'Enter the secret key again' }).click();
  await expect.element(field('secretKey')).toHaveFocus();
  await expect.element(field('apiKey')).toHaveValue(live.key.apiKey);
  await field('secretKey').fill(live.key.secretKey);
  await press('Enter');
  await walk.fill('check', live);
  await walk.save();
  expect(await saved(signet)).toMatchObject({ lastCheck: accepted });
});

test("OKX's permissions are adopted with a click", async () => {
  const signet = await openGuide();
  await signet.change({
    kind: 'edit-key',
    apiKey: live.key.apiKey,
    change: { permissions: ['read_only'] },
  });
  const walk = await toCheck(signet, live);
  await page.getByRole('button', { name: 'Use what OKX says: Permissions' }).click();
  await walk.fill('check', live);
  await walk.save();
  expect(await saved(signet)).toMatchObject({ permissions: ['read_only'], lastCheck: accepted });
});

test('a sub-account that OKX reports is named at the check, and the credentials stay', async () => {
  const signet = await openGuide();
  const said = { account: { kind: 'main' } } as const;
  const walk = await toCheck(signet, { ...sub, said });
  await page.getByRole('button', { name: 'Name the sub-account' }).click();
  const name = page.getByLabelText('Name of the sub-account');
  await expect.element(name).toHaveFocus();
  await name.fill('bots');
  await walk.save();
  const account = { kind: 'sub', name: 'bots' };
  expect(await saved(signet)).toMatchObject({ account, lastCheck: accepted });
});

test('an unreadable address is corrected at the check, and the credentials stay', async () => {
  const signet = await openGuide();
  const said = { ipAllowlistText: `${ownAddress}:443` };
  const walk = await toCheck(signet, { ...live, said });
  await expect
    .element(page.getByText('Enter only the address, without brackets or port'))
    .toBeVisible();
  await page.getByRole('button', { name: `Use ${ownAddress}` }).click();
  await page.getByRole('button', { name: 'Check again' }).click();
  await walk.fill('check', live);
  await walk.save();
  expect(await saved(signet)).toMatchObject({ ipAllowlist: [ownAddress], lastCheck: accepted });
});

test('a problem that the check cannot fix names its step, and leads there', async () => {
  const { value } = await openGuide();
  const draft = { ...draftOf(live, 'credentials'), permissions: [] };
  await value('guide:save', { draft });
  const walk = new GuideWalk();
  await walk.goOn('credentials');
  await walk.fill('credentials', live);
  await walk.leave('credentials');
  await expect.element(page.getByText('The problem is at step 4, Permissions.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to Permissions' }).click();
  await expect.element(page.getByText('Tick at least one permission.')).toBeVisible();
  await expect.element(page.getByRole('checkbox').first()).toHaveFocus();
});
