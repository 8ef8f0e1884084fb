import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './desktop.ts';

/** Both themes and both languages: contrast hangs on the one, names on the other. */
export const appearances = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh-Hant' },
] as const;

/** What still fades in has too little contrast, and on a busy machine it fades for long. */
async function untilStill(page: Page): Promise<void> {
  // What comes or goes begins to move with one of the next frames.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter((animation) => {
          const isEndless =
            animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
          return animation.playState === 'running' && !isEndless;
        }).length,
    );
  await expect.poll(moving).toBe(0);
}

export async function expectNoViolation(page: Page, screen: string): Promise<void> {
  await untilStill(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found, screen).toEqual([]);
}
