import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { guideSteps } from '#contract';
import { draftOf, journeys } from '../../../support/journeys.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { GuideWalk, openGuide } from '../../../support/page/guide-walk.ts';

const journey = journeys.custody;

for (const step of guideSteps.slice(0, -1)) {
  test(`the step ${step} is accessible in every language, theme and window`, async () => {
    const signet = await openGuide();
    await signet.value('guide:save', { draft: draftOf(journey, step) });
    const walk = new GuideWalk();
    await walk.goOn(step);
    await walk.fill(step, journey);
    await expectAccessible(signet, step);
  });
}

test('the check and the saved key are accessible', async () => {
  const signet = await openGuide();
  await signet.value('guide:save', { draft: draftOf(journey, 'credentials') });
  const walk = new GuideWalk();
  await walk.goOn('credentials');
  await walk.fill('credentials', journey);
  // An address that OKX refuses shows most parts of a verdict.
  await signet.change({ kind: 'come-from', address: '203.0.113.9' });
  await walk.leave('credentials');
  await expect.element(page.getByText('203.0.113.9').first()).toBeVisible();
  await expectAccessible(signet, 'refused');
  await signet.change({ kind: 'come-from', address: journey.key.ipAllowlist[0] ?? '' });
  await page.getByRole('button', { name: 'Check again' }).first().click();
  await walk.fill('check', journey);
  await expectAccessible(signet, 'check');
  await walk.save();
  await expectAccessible(signet, 'done');
});
