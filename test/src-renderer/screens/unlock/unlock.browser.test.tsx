import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { press, type } from '../../../support/page/keyboard.ts';
import { openSignet } from '../../../support/page/open-signet.tsx';

const password = () => page.getByLabelText(en.unlock.password, { exact: true });

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ vault: 'locked' });
  await expect.element(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
  await expectAccessible(signet, 'unlock');
  await page.getByRole('button', { name: en.unlock.useRecovery }).click();
  await expect.element(page.getByLabelText(en.unlock.recoveryCode)).toHaveFocus();
  await expectAccessible(signet, 'recovery');
});

test('a wrong password is marked at its field, which takes the focus', async () => {
  await openSignet({ vault: 'locked' });
  await expect.element(password()).toHaveFocus();
  await type('not the password');
  await press('Enter');
  await expect.element(page.getByText(en.unlock.wrong)).toBeVisible();
  await expect.element(password()).toHaveFocus();
  await expect.element(password()).toBeInvalid();
});

test('an error that belongs to no field is shown above the button', async () => {
  const { bridge } = await openSignet({ vault: 'locked' });
  bridge.refuseOnce('vault:unlock', 'VAULT_DAMAGED');
  await password().fill('anything');
  await press('Enter');
  await expect.element(page.getByText(en.errors.VAULT_DAMAGED.what)).toBeVisible();
});

test('Caps Lock is announced while a password is typed, and no longer', async () => {
  await openSignet({ vault: 'locked' });
  await expect.element(password()).toHaveFocus();
  const field = password().element();
  const tell = (isOn: boolean) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true, modifierCapsLock: isOn }),
    );
  tell(true);
  await expect.element(page.getByRole('status').getByText(en.password.capsLock)).toBeVisible();
  tell(false);
  await expect.element(page.getByText(en.password.capsLock)).not.toBeInTheDocument();
});
