import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './desktop.ts';

/** Each theme in each language. */
export const appearances = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'zh-Hant'] as const).map((language) => ({ theme, language })),
);

export async function expectNoViolation(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found, screen).toEqual([]);
}
