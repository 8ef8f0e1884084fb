import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { expectAccessible } from '../../support/page/accessibility.ts';
import { openSignet } from '../../support/page/open-signet.tsx';

const canary = '4f6e-canary';

/** Breaks the screens that show a date. React reports each error on the console, which stays quiet meanwhile. */
function breakDates(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function fail() {
    throw new Error(`Secret key ${canary}`);
  });
}

afterEach(() => vi.restoreAllMocks());

// Must come first, because formats of dates are cached.
test('the vault can be locked from a screen that failed', async () => {
  await openSignet();
  breakDates();
  await page.getByRole('link', { name: en.navigation.about }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: en.navigation.lock }).click();
  await expect.element(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
});

test('a screen that fails says what to do, without the error, and the rest of the page still works', async () => {
  const signet = await openSignet();
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  breakDates();
  await page.getByRole('link', { name: en.navigation.about }).click();
  const alert = page.getByRole('alert');
  await expect
    .element(page.getByRole('heading', { name: en.navigation.failed, level: 1 }))
    .toHaveFocus();
  await expect.element(alert.getByText(en.errors.INTERNAL.what)).toBeVisible();
  await expect.element(alert.getByText(en.errors.INTERNAL.remedy)).toBeVisible();
  const html = document.documentElement.outerHTML;
  expect([html.includes(canary), /\bat \S+ \(|\.tsx?[:?]/.test(html)]).toEqual([false, false]);
  await page.getByRole('link', { name: en.navigation.entries }).click();
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: en.navigation.about }).click();
  await expect.element(alert).toBeVisible();
  await expectAccessible(signet, 'a screen that failed');
  vi.restoreAllMocks();
  await alert.getByRole('button', { name: en.errors.retry }).click();
  await expect.element(page.getByRole('heading', { name: en.about.title })).toBeVisible();
});

test('a sidebar that fails says what to do, and works again after a retry', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const platform = vi.spyOn(navigator, 'platform', 'get').mockImplementation(() => {
    throw new Error(`Secret key ${canary}`);
  });
  await openSignet();
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText(en.errors.INTERNAL.remedy)).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain(canary);
  platform.mockRestore();
  await alert.getByRole('button', { name: en.errors.retry }).click();
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
});
