import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './desktop.ts';

/** Both themes and both languages: contrast hangs on the one, names on the other. */
export const appearances = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh-Hant' },
] as const;

export async function expectNoViolation(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found, screen).toEqual([]);
}
