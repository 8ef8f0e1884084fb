import type { Page } from '@playwright/test';
import { expect, masterPassword, readRecoveryCode, test } from './desktop.ts';
import { sampleCredentials } from './samples.ts';

/** Goes with Tab to the control of that name, as a person without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page
      .locator('*:focus')
      .first()
      .ariaSnapshot()
      .catch(() => '');
    const found = typeof name === 'string' ? focused.includes(`"${name}"`) : name.test(focused);
    if (found) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

/** Every control that is reached must show that it is. */
async function expectFocusRing(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return 'nothing has the focus';
    const rings = [element, element.parentElement, element.closest('tr')].map((part) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = part
        ? getComputedStyle(part)
        : { outlineStyle: 'none', outlineWidth: '0px', boxShadow: 'none', borderColor: '' };
      const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return isOutlined || boxShadow !== 'none' || borderColor === 'rgb(18, 94, 89)';
    });
    return rings.some(Boolean) ? 'shown' : element.outerHTML.slice(0, 120);
  });
  expect(ring).toBe('shown');
}

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
    await tabTo(page, 'Confirm that I kept it');
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
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('grid');
    await expect(page.getByRole('dialog').getByText('Grid bot')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Grid bot', level: 1 })).toBeVisible();
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
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  });
});
