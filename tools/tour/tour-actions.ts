import type { Locator, Page } from '@playwright/test';
import { en } from '#words/en';

/** Waits until a heading is there. */
export function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { name, exact: true }).waitFor();
}

export function field(page: Page, name: string): Locator {
  return page.getByLabel(name, { exact: true });
}

/** Presses a button by its whole name, since a part of it may match another button. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

export function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('radio', { name, exact: true }).check();
}

/** Opens the page of a key from any page. */
export async function openKey(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: en.navigation.entries, exact: true }).click();
  // Waits until the previous page is gone, which may have links of the same name and a similar heading.
  await page.getByRole('heading', { name: en.entries.title, level: 1, exact: true }).waitFor();
  await page.getByRole('link', { name: label, exact: true }).click();
  await heading(page, label);
}
