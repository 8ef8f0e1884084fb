import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { writeLargeVault } from '../bench/large-vault.ts';
import { samplePassword } from '../bench/sample.ts';
import { createVault, expect, goTo, launchSignet, test } from './desktop.ts';
import { sampleDraft } from './samples.ts';

const assets = new URL('../../out/renderer/assets/', import.meta.url);
const firstScreenLimitBytes = 280_000;

test('the first screen loads at most 280 kB of gzipped JavaScript, all of it from Signet', async ({
  signet: { page },
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Compares no origins, because the origin of an app: address is always “null” outside a browser.
  const own = new URL('/', page.url()).href;
  expect(files.filter((file) => !file.startsWith(own))).toEqual([]);
  // The load before this one may still be asking for its last file.
  const scripts = [...new Set(files)].filter((file) => file.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (file) => {
      const name = new URL(file).pathname.split('/').at(-1) ?? '';
      return gzipSync(await readFile(new URL(name, assets))).length;
    }),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(firstScreenLimitBytes);
});

test('the page makes no network request, whatever is done with it', async ({ signet }) => {
  const { page, app, value } = signet;
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    session.defaultSession.webRequest.onBeforeRequest((request, decide) => {
      seen.push(request.url);
      decide({ cancel: !request.url.startsWith('app://signet/') });
    });
  });
  await createVault(page, { andFinish: true });
  const { entry } = await value('entry:add', { draft: sampleDraft() });
  for (const route of [
    { screen: 'entry', id: entry.id },
    { screen: 'entry-edit', id: entry.id },
    { screen: 'sign', id: entry.id },
    { screen: 'help' },
    { screen: 'help', topic: 'documentation' },
    { screen: 'settings' },
    { screen: 'about' },
  ] as const) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  // The page's requests are seen in their order, so with this one every earlier one has been seen.
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { src: '/last.js' }));
  });
  const seen = () => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await expect.poll(seen).toContain('app://signet/last.js');
  const asked = await seen();
  expect(asked.filter((url) => !url.startsWith('app://signet/'))).toEqual([]);
});

test('a dialog stops the page behind it from scrolling, with a style that has the nonce', async ({
  signet: { page },
}) => {
  await createVault(page, { andFinish: true });
  const overflow = () => page.evaluate(() => getComputedStyle(document.body).overflow);
  expect(await overflow()).toBe('visible');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(overflow).toBe('hidden');
});

test('10,000 keys are listed and searched without drawing them all', async ({ driver }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-many-'));
  try {
    await writeLargeVault(join(userDataDir, 'vault.signet'), 10_000, createRecoveryCode());
    const { page, close } = await launchSignet({ userDataDir, driver });
    try {
      await page.locator('input[type=password]').fill(samplePassword);
      await page.keyboard.press('Enter');
      await expect(page.getByText('10,000 keys', { exact: true })).toBeVisible();
      const rows = page.locator('tr[data-index]');
      expect(await rows.count()).toBeLessThan(60);
      await page.mouse.move(800, 500);
      await page.mouse.wheel(0, 100_000);
      await expect(page.getByRole('link', { name: 'Grid bot 0', exact: true })).toHaveCount(0);
      expect(await rows.count()).toBeLessThan(60);
      await page
        .getByRole('textbox', { name: 'Search keys' })
        .or(page.getByLabel('Search keys'))
        .first()
        .fill('Grid bot 7777');
      // The API keys are random: that of another may end in 7777, too.
      await expect(page.getByText(/^[1-9] of 10,000 keys$/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Grid bot 7777', exact: true })).toBeVisible();
    } finally {
      await close();
    }
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
});
