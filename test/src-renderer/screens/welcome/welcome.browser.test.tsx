import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { openSignet } from '../../../support/page/open-signet.tsx';

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ vault: 'missing' });
  await expect.element(page.getByRole('heading', { name: en.welcome.title })).toBeVisible();
  await expectAccessible(signet, 'welcome');
  await page.getByRole('button', { name: en.welcome.create }).click();
  await expect.element(page.getByLabelText(en.password.newPassword).first()).toBeInvalid();
  await expectAccessible(signet, 'refused');
});

test('it creates a vault, and its recovery kit is accessible', async () => {
  const signet = await openSignet({ vault: 'missing' });
  const password = 'correct horse battery staple';
  for (const label of [en.password.newPassword, en.password.confirm]) {
    await page.getByLabelText(label, { exact: true }).fill(password);
  }
  await page.getByRole('button', { name: en.welcome.create }).click();
  await expect.element(page.getByRole('heading', { name: en.recoveryKit.title })).toBeVisible();
  await expectAccessible(signet, 'recovery kit');
  await page.getByRole('button', { name: en.recoveryKit.proceed }).click();
  await expect.element(page.getByText(en.recoveryKit.proveLead)).toBeVisible();
  await expectAccessible(signet, 'proof');
});
