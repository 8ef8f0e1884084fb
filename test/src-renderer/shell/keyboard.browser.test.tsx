import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleCredentials } from '../../e2e/samples.ts';
import { field } from '../../support/page/fields.ts';
import { expectFocusRing, press, tabTo, type } from '../../support/page/keyboard.ts';
import { openSignet } from '../../support/page/open-signet.tsx';

const masterPassword = 'correct horse battery staple';

test('from an empty start to a signature and a lock by keyboard alone', async () => {
  await openSignet({ vault: 'missing' });
  await createVault();
  await proveCode();
  await addKey();
  await findKey();
  await signRequest();
  await press('Control+l');
  await expect.element(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
});

async function pressButton(name: string): Promise<void> {
  await tabTo(page.getByRole('button', { name, exact: true }));
  expectFocusRing();
  await press('Enter');
}

async function createVault(): Promise<void> {
  for (const label of [en.password.newPassword, en.password.confirm]) {
    await tabTo(page.getByLabelText(label, { exact: true }));
    await type(masterPassword);
  }
  await pressButton(en.welcome.create);
  await expect.element(page.getByRole('heading', { name: en.recoveryKit.title })).toBeVisible();
}

/** Types the two groups of the recovery code that the page asks for. */
async function proveCode(): Promise<void> {
  const shown = page.getByRole('main').element().textContent ?? '';
  const groups = shown.match(/[0-9A-HJKMNP-TV-Z]{4}(?![a-z])/g) ?? [];
  await pressButton(en.recoveryKit.proceed);
  const asked = page.getByLabelText(/^Group \d$/);
  await expect.poll(() => asked.elements().length).toBe(2);
  for (const element of asked.elements()) {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    await tabTo(page.getByLabelText(label));
    await type(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
  }
  await pressButton('Finish');
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
}

async function addKey(): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Add a key I already have' }));
  await press('Enter');
  await expect.element(page.getByRole('heading', { name: 'Add a key', level: 1 })).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: 'Label' }));
  await type('Grid bot');
  await tabTo(page.getByRole('checkbox', { name: /^Trade/ }));
  await press('Space');
  for (const name of ['apiKey', 'secretKey', 'passphrase'] as const) {
    await tabTo(field(name));
    await type(sampleCredentials[name]);
  }
  await pressButton('Add key');
  await expect.element(heading()).toBeVisible();
}

const heading = () => page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true });

/** Works from anywhere. */
async function findKey(): Promise<void> {
  await press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toBeVisible();
  await type('grid');
  await expect.element(dialog.getByText('Grid bot', { exact: true })).toBeVisible();
  await press('Enter');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(heading()).toBeVisible();
}

async function signRequest(): Promise<void> {
  await tabTo(page.getByRole('link', { name: en.entry.sign }));
  expectFocusRing();
  await press('Enter');
  await expect.element(page.getByRole('heading', { name: 'Sign', level: 1 })).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: en.sign.path }));
  await press('Control+a');
  await type('/api/v5/account/bills');
  await expect.element(page.getByText('Needs Read, which this key has.')).toBeVisible();
  await press('Enter');
  await expect.element(page.getByText(/OKX accepts it for another \d+ s/)).toBeVisible();
}
