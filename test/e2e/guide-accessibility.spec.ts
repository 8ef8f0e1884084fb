import type { Page } from '@playwright/test';
import { guideSteps } from '#contract';
import { en } from '../../src-renderer/messages/en/index.ts';
import { journeys } from '../support/journeys.ts';
import { appearances, expectNoViolation } from './axe.ts';
import type { Signet } from './desktop.ts';
import { expect, test } from './guide-desktop.ts';
import { GuideWalk } from './guide-walk.ts';

const journey = journeys.custody;

/** A narrow window, and one at 200 %. */
const sizes = [
  { width: 720, height: 800 },
  { width: 640, height: 400 },
] as const;

/** In every appearance, the first one last: the walk goes on in it. */
async function expectAccessible({ page, value }: Signet, screen: string): Promise<void> {
  for (const { theme, language } of appearances.toReversed()) {
    await value('settings:set', { theme, language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await expectNoViolation(page, `${screen}, ${theme}, ${language}`);
  }
}

async function expectNothingCutOff(page: Page, screen: string): Promise<void> {
  const usual = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const size of sizes) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect([screen, size.width, overflow]).toEqual([screen, size.width, 0]);
  }
  await page.setViewportSize(usual);
}

test('axe finds nothing at any step, and nothing is cut off in small windows', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  const look = async (screen: string) => {
    await expectNothingCutOff(page, screen);
    await expectAccessible(signet, screen);
  };
  // Without transitions nothing is half faded when it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const walk = new GuideWalk(page);
  // An address that OKX does not let in shows the most of a verdict.
  exchange.comeFrom('203.0.113.9');
  await walk.begin();
  for (const step of guideSteps.slice(0, -1)) {
    await walk.fill(step, journey);
    await look(step);
    await walk.leave(step);
  }
  await expect(page.getByText('203.0.113.9').first()).toBeVisible();
  await look('refused');
  exchange.comeFrom(journey.key.ipAllowlist[0] ?? '');
  await page.getByRole('button', { name: en.verdict.offer.check }).first().click();
  await walk.fill('check', journey);
  await look('checked');
  await walk.save();
  await look('done');
  await page.emulateMedia({ reducedMotion: null });
});
