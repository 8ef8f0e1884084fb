import type { Locator, Page } from '@playwright/test';
import { en } from '#words/en';

/** Waits until a heading is there. */
export function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { name, exact: true }).waitFor();
}

export function field(page: Page, name: string): Locator {
  return page.getByLabel(name, { exact: true });
}

/** The whole name: a part of it may be that of another button. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

export function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('radio', { name, exact: true }).check();
}

/** From any page, to that of a key. */
export async function openKey(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: en.navigation.entries, exact: true }).click();
  // The page before, which may have links of the same name and a heading like that one, has gone then.
  await page.getByRole('heading', { name: en.entries.title, level: 1, exact: true }).waitFor();
  await page.getByRole('link', { name: label, exact: true }).click();
  await heading(page, label);
}
