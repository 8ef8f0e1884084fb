import { guideSteps } from '#contract';
import { en } from '../../src-renderer/messages/en/index.ts';
import { zhHant } from '../../src-renderer/messages/zh-hant/index.ts';
import { appearances, expectNoViolation } from './axe.ts';
import { masterPassword } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { journeys } from './guide-keys.ts';
import { GuideWalk } from './guide-walk.ts';

const journey = journeys.custody;
test.use({ issued: { keys: [journey.key] } });

for (const { theme, language } of appearances) {
  test(`axe finds nothing in the guide, ${theme}, ${language}`, async ({ signet, exchange }) => {
    const { page, value } = signet;
    await value('settings:set', { theme, language });
    await value('vault:create', { password: masterPassword });
    await page.reload();
    const words = language === 'en' ? en : zhHant;
    const walk = new GuideWalk(page, words);
    // An address that OKX does not let in shows the most of a verdict.
    exchange.comeFrom('203.0.113.9');
    await walk.begin();
    for (const step of guideSteps.slice(0, -1)) {
      await walk.fill(step, journey);
      await page.waitForTimeout(400); // transitions
      await expectNoViolation(page, step);
      await walk.leave(step);
    }
    await expect(page.getByText('203.0.113.9').first()).toBeVisible();
    await expectNoViolation(page, 'refused');
    exchange.comeFrom(journey.key.ipAllowlist[0] ?? '');
    await page.getByRole('button', { name: words.verdict.offer.check }).first().click();
    await walk.fill('check', journey);
    await expectNoViolation(page, 'checked');
    await walk.save();
    await expectNoViolation(page, 'done');
  });
}

for (const [name, viewport] of [
  ['at 720 px', { width: 720, height: 800 }],
  ['at 200 %', { width: 640, height: 400 }],
] as const) {
  test(`nothing of the guide is cut off ${name}`, async ({ signet }) => {
    const { page, value } = signet;
    await value('vault:create', { password: masterPassword });
    await page.reload();
    await page.setViewportSize(viewport);
    const walk = new GuideWalk(page);
    await walk.begin();
    for (const step of guideSteps) {
      await walk.fill(step, journey);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([step, overflow]).toEqual([step, 0]);
      if (step !== 'check') await walk.leave(step);
    }
  });
}
