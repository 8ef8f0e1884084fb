import { en } from '../../src-renderer/messages/en/index.ts';
import { masterPassword } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { journeys } from './guide-keys.ts';
import { GuideWalk } from './guide-walk.ts';
import { collectOutput, expectFilesClean, expectMainClean, expectPageClean } from './leaks.ts';

const journey = journeys['own-script'];
const { apiKey, secretKey, passphrase } = journey.key;
const secrets = { apiKey, secretKey, passphrase };
test.use({ issued: { keys: [journey.key] } });

test('credentials in the guide are gone with their steps, and with a lock', async ({ signet }) => {
  const { page, value } = signet;
  const output = collectOutput(signet);
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);

  await test.step('checked, and left for another screen', async () => {
    await walk.begin();
    await walk.to('check', journey);
    await walk.fill('check', journey);
    await page.getByRole('link', { name: en.navigation.entries, exact: true }).click();
    await expect(page.getByText(en.entries.empty.title)).toBeVisible();
    await expectPageClean(signet, secrets, en.entries.empty.title);
  });

  await test.step('typed, and left for an earlier step', async () => {
    await page.getByRole('link', { name: en.entries.create }).click();
    await page.getByRole('button', { name: /^Go on with/ }).click();
    await walk.fill('credentials', journey);
    await page.getByRole('button', { name: en.steps.back, exact: true }).click();
    await walk.at('addresses');
    await expectPageClean(signet, secrets, en.guide.heading.addresses);
  });

  await test.step('typed, and locked', async () => {
    await walk.leave('addresses');
    await expect(page.getByText(en.guide.lost.title)).toBeVisible();
    await walk.fill('credentials', journey);
    await walk.leave('credentials');
    await walk.fill('check', journey);
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
    await expectPageClean(signet, secrets, en.unlock.title);
    await expectMainClean(signet, secrets);
  });

  await test.step('saved', async () => {
    await page.getByLabel(en.unlock.password, { exact: true }).fill(masterPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Go on with/ }).click();
    await walk.fill('credentials', journey);
    await walk.leave('credentials');
    await walk.fill('check', journey);
    await walk.save();
    await expectPageClean(signet, secrets, en.guide.done.next);
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
    await expectMainClean(signet, secrets);
    await expectFilesClean(signet, secrets, output());
  });
});
