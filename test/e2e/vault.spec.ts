import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  createVault,
  expect,
  masterPassword,
  proveRecoveryCode,
  readRecoveryCode,
  runSignet,
  test,
} from './desktop.ts';

async function unlock(page: Page, password: string): Promise<void> {
  await page.getByLabel('Master password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

test('a vault is created, its recovery kit confirmed, and it opens', async ({ signet }) => {
  const { page } = signet;
  await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();

  await test.step('a weak master password is refused with the reason', async () => {
    await page.getByLabel('Master password', { exact: true }).fill('password1');
    await page.getByLabel('Master password again', { exact: true }).fill('password1');
    await page.getByRole('button', { name: 'Create vault' }).click();
    await expect(page.getByRole('heading', { name: 'Create your vault' })).toBeVisible();
    expect((await signet.value('vault:status', {})).state).toBe('missing');
  });

  await createVault(page);

  await test.step('wrong groups are told', async () => {
    await page.getByRole('button', { name: 'I kept it' }).click();
    for (const field of await page.getByLabel(/^Group \d$/).all()) await field.fill('0000');
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText(/This is not group \d of your code/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Show the code again' }).click();
  });

  await proveRecoveryCode(page, await readRecoveryCode(page));
});

test('the vault locks, and opens only with the right password', async ({ signet: { page } }) => {
  await createVault(page, { andFinish: true });
  await page.getByRole('button', { name: /^Lock/ }).click();
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  await unlock(page, 'not the master password');
  await expect(page.getByText('This is not the master password of this vault')).toBeVisible();
  await unlock(page, masterPassword);
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
});

test('the vault opens with the recovery code, and then with a new master password', async ({
  signet,
}) => {
  const { page } = signet;
  const recoveryCode = await createVault(page, { andFinish: true });
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code', { exact: true }).fill(recoveryCode.toLowerCase());
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByText('You unlocked with the recovery code')).toBeVisible();

  const password = 'another sentence of plain unrelated words';
  await signet.value('vault:change-password', {
    proof: { kind: 'recovery', recoveryCode },
    password,
  });
  await page.keyboard.press('ControlOrMeta+l');
  await unlock(page, masterPassword);
  await expect(page.getByText('This is not the master password of this vault')).toBeVisible();
  await unlock(page, password);
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
});

test('a reload loses nothing that was saved', async ({ signet: { page } }) => {
  await createVault(page, { andFinish: true });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
});

test('a second start brings the first window to the front, and says so', async ({
  signet,
  driver,
}) => {
  const { app, userDataDir } = signet;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const { exitCode, stdout } = await runSignet(userDataDir, { driver });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Signet is already open')]);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
    )
    .toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('only their owner can read its files', async ({ signet: { page, userDataDir } }) => {
  test.skip(process.platform === 'win32', 'Windows has no such modes.');
  await createVault(page, { andFinish: true });
  for (const name of ['vault.signet', 'preferences.json', 'reminders.json', 'vaults.json']) {
    expect((await stat(join(userDataDir, name))).mode & 0o777).toBe(0o600);
  }
});
