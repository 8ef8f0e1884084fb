import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { signet as runSignet } from '../src-main/cli/signet-process.ts';
import {
  test as base,
  createVault,
  expect,
  goTo,
  launchSignet,
  masterPassword,
} from './desktop.ts';

/** A profile where both shells look for it, and a folder beside it. */
const test = base.extend<{ home: string; other: string; profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'signet-test-'));
    await use(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ home }, use) => use(join(home, 'Signet')),
  other: async ({ home }, use) => {
    mkdirSync(join(home, 'stick'));
    await use(join(home, 'stick/second.signet'));
  },
  signet: async ({ driver, profile }, use) => {
    const signet = await launchSignet({ driver, userDataDir: profile });
    await use(signet);
    await signet.close();
  },
});

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Master password', { exact: true }).fill(masterPassword);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
}

/** The vault that the command line opens unasked, as a user of this profile. */
async function vaultOfCommandLine(home: string): Promise<string> {
  test.skip(process.platform !== 'linux', 'Elsewhere the profile lies where no test may write.');
  const env = { ...process.env, XDG_CONFIG_HOME: home, SIGNET_VAULT: '' };
  const { stdout } = await runSignet(['info', '--json'], '', env);
  return JSON.parse(stdout).vault;
}

test('a second vault is created elsewhere, both shells use it, and the first is one click away', async ({
  signet,
  home,
  profile,
  other,
  driver,
}) => {
  const { page, system } = signet;
  const first = join(profile, 'vault.signet');
  await createVault(page, { andFinish: true });
  await goTo(page, { screen: 'settings' });
  await expect(page.getByRole('region', { name: 'Vault file' })).toContainText(first);
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => system.shell.shownItems()).toEqual([first]);
  expect(await vaultOfCommandLine(home)).toBe(first);

  await test.step('made elsewhere', async () => {
    await system.dialogs.answerSave({ filePath: other });
    await page.getByRole('button', { name: 'Create another vault…' }).click();
    await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
    await expect(page.getByText(other)).toBeVisible();
    await createVault(page, { andFinish: true });
    expect(await vaultOfCommandLine(home)).toBe(other);
  });

  await test.step('and back, from the lock, by the keyboard', async () => {
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Use another vault' }).press('Enter');
    await page.getByRole('button', { name: 'Open vault.signet' }).press('Enter');
    await expect(page.getByRole('main')).toContainText(first);
    await unlock(page);
    expect(await vaultOfCommandLine(home)).toBe(first);
  });

  await test.step('which a new start remembers', async () => {
    await signet.close();
    const again = await launchSignet({ driver, userDataDir: profile });
    await expect(again.page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
    await expect(again.page.getByRole('main')).toContainText(first);
    await again.close();
  });
});

test('the page drops everything of one vault when another is created', async ({
  signet,
  other,
}) => {
  const { page, system } = signet;
  await createVault(page, { andFinish: true });
  await goTo(page, { screen: 'entry', id: 'a'.repeat(32) });
  await page.evaluate(() => Object.assign(globalThis, { held: 'what one vault said' }));
  await page.keyboard.press('Control+l');
  await system.dialogs.answerSave({ filePath: other });
  await page.getByRole('button', { name: 'Use another vault' }).click();
  await page.getByRole('button', { name: 'Create another vault…' }).click();
  await createVault(page, { andFinish: true });
  expect(await page.evaluate(() => [location.hash, 'held' in globalThis])).toEqual([
    '#/entries',
    false,
  ]);
});

test('a file that is not a vault is refused, and nothing changes', async ({ signet, other }) => {
  const { page, system } = signet;
  await createVault(page, { andFinish: true });
  await goTo(page, { screen: 'settings' });
  writeFileSync(other, 'no vault');
  await system.dialogs.answerOpen({ filePaths: [other] });
  await page.getByRole('button', { name: 'Open a vault…' }).click();
  await expect(page.getByRole('alert')).toContainText('The file you chose is not a Signet vault');
  await system.dialogs.answerOpen({ canceled: true, filePaths: [] });
  await page.getByRole('button', { name: 'Open a vault…' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  expect((await signet.value('vault:status', {})).state).toBe('unlocked');
  expect(await page.evaluate(() => location.hash)).toBe('#/settings');
});

test('Signet waits for a missing vault, and never creates a new one in its place', async ({
  signet,
  profile,
}) => {
  const { page } = signet;
  const path = join(profile, 'vault.signet');
  await createVault(page, { andFinish: true });
  renameSync(path, `${path}.away`);
  await page.keyboard.press('Control+l');
  await expect(
    page.getByRole('heading', { name: 'Your vault is not there right now' }),
  ).toBeVisible();
  await expect(page.getByText(path)).toBeVisible();
  await expect(page.getByText('Not there right now. Was it moved or renamed')).toBeVisible();
  await expect(page.getByLabel('Master password', { exact: true })).toHaveCount(0);
  expect(await signet.call('vault:create', { password: masterPassword })).toMatchObject({
    error: { code: 'FILE_NOT_FOUND' },
  });
  renameSync(`${path}.away`, path);
  await page.getByRole('button', { name: 'Try again' }).click();
  await unlock(page);
});

test('an unreadable list of vaults is reported, and the default vault opens', async ({
  profile,
  driver,
}) => {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'vaults.json'), 'no list');
  const signet = await launchSignet({ driver, userDataDir: profile });
  const { page } = signet;
  await expect(page.getByText('Signet does not know your recent vaults')).toBeVisible();
  await createVault(page, { andFinish: true });
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  await expect(page.getByText('Signet does not know your recent vaults')).toHaveCount(0);
  await signet.close();
});
