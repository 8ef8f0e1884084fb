import { expect, masterPassword, readRecoveryCode, test } from './desktop.ts';
import { expectFocusRing, tabTo } from './keyboard.ts';
import { sampleCredentials } from './samples.ts';

test('from an empty start to a signature, by keyboard alone', async ({ signet: { page } }) => {
  await test.step('create the vault', async () => {
    await tabTo(page, 'Master password');
    await page.keyboard.type(masterPassword);
    await tabTo(page, 'Master password again');
    await page.keyboard.type(masterPassword);
    await tabTo(page, 'Create vault');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
  });

  await test.step('prove that the recovery code was kept', async () => {
    const groups = (await readRecoveryCode(page)).split('-');
    await tabTo(page, 'I kept it');
    await page.keyboard.press('Enter');
    for (const field of await page.getByRole('textbox', { name: /^Group \d$/ }).all()) {
      const name = (await field.ariaSnapshot()).match(/Group (\d)/)?.[1] ?? '';
      await tabTo(page, `Group ${name}`);
      await page.keyboard.type(groups[Number(name) - 1] ?? '');
    }
    await tabTo(page, 'Finish');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  });

  await test.step('add a key', async () => {
    await tabTo(page, 'Add a key I already have');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Add a key', level: 1 })).toBeVisible();
    await tabTo(page, /textbox "Label/);
    await page.keyboard.type('Grid bot');
    await tabTo(page, /checkbox "Trade/);
    await page.keyboard.press('Space');
    await tabTo(page, /textbox "API key/);
    await page.keyboard.type(sampleCredentials.apiKey);
    await tabTo(page, /textbox "Secret key/);
    await page.keyboard.type(sampleCredentials.secretKey);
    await tabTo(page, /textbox "Passphrase/);
    await page.keyboard.type(sampleCredentials.passphrase);
    await tabTo(page, 'Add key');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Grid bot', level: 1 })).toBeVisible();
  });

  await test.step('find it from anywhere, and sign with it', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('grid');
    await expect(page.getByRole('dialog').getByText('Grid bot', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(
      page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }),
    ).toBeVisible();
    await tabTo(page, 'Sign with this key');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Sign', level: 1 })).toBeVisible();
    await tabTo(page, /textbox "Path/);
    await page.keyboard.type('/api/v5/account/balance');
    await expect(page.getByText('Needs Read, which this key has.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/OKX accepts it for another \d+ s/)).toBeVisible();
  });

  await test.step('lock', async () => {
    await page.keyboard.press('ControlOrMeta+l');
    await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  });
});
