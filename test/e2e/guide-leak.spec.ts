import { en } from '#words/en';
import { draftOf, journeys } from '../support/journeys.ts';
import { masterPassword } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { GuideWalk } from './guide-walk.ts';
import { collectOutput, expectFilesClean, expectMainClean, expectPageClean } from './leaks.ts';

const journey = journeys['own-script'];
const { apiKey, secretKey, passphrase } = journey.key;
const secrets = { apiKey, secretKey, passphrase };
test.use({ issued: { keys: [journey.key] } });

test('credentials in the guide are dropped with their steps, and by a lock', async ({ signet }) => {
  const { page, value } = signet;
  const output = collectOutput(signet);
  const walk = new GuideWalk(page);
  const draft = draftOf(journey, 'credentials');
  const check = async () => {
    await walk.fill('credentials', journey);
    await walk.leave('credentials');
    await walk.fill('check', journey);
  };
  await value('vault:create', { password: masterPassword });
  await value('guide:save', { draft });
  await page.reload();

  await test.step('checked, and left for another screen', async () => {
    await walk.goOn('credentials');
    await check();
    await page.getByRole('link', { name: en.navigation.entries, exact: true }).click();
    await expect(page.getByText(en.entries.empty.title)).toBeVisible();
    await expectPageClean(signet, secrets, en.entries.empty.title);
  });

  await test.step('typed, and left for an earlier step', async () => {
    await walk.goOn('credentials');
    await walk.fill('credentials', journey);
    await page.getByRole('button', { name: en.steps.back, exact: true }).click();
    await walk.at('addresses');
    await expectPageClean(signet, secrets, en.guide.heading.addresses);
  });

  await test.step('saved', async () => {
    await walk.leave('addresses');
    await expect(page.getByText(en.guide.lost.title)).toBeVisible();
    await check();
    await walk.save();
    await expectPageClean(signet, secrets, en.guide.done.next);
  });

  await test.step('checked, and locked', async () => {
    await page.getByRole('link', { name: en.navigation.entries, exact: true }).click();
    await value('guide:save', { draft: { ...draft, label: 'rebalance-py' } });
    await walk.goOn('credentials');
    await check();
    await page.keyboard.press('ControlOrMeta+l');
    await expect(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
    await expectPageClean(signet, secrets, en.unlock.title);
    await expectMainClean(signet, [secrets]);
    await expectFilesClean(signet, [secrets], output());
  });
});
