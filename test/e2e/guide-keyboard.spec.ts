import { en } from '../../src-renderer/messages/en/index.ts';
import { zhHant } from '../../src-renderer/messages/zh-hant/index.ts';
import { journeys } from '../support/journeys.ts';
import { expect, test } from './guide-desktop.ts';
import { GuideWalk } from './guide-walk.ts';
import { expectFocusRing, tabTo } from './keyboard.ts';

const live = journeys['own-script'];

for (const [language, words] of [
  ['en', en],
  ['zh-Hant', zhHant],
] as const) {
  test(`the guide is walked by keyboard alone, in ${language}`, async ({
    signet: { page, value },
  }) => {
    const { guide, guideInputs, entries } = words;
    const tabToThe = (role: string, name: string, key?: string) =>
      tabTo(page, new RegExp(`${role} "${name}`), key);
    await value('settings:set', { language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const walk = new GuideWalk(page, words);
    await tabTo(page, entries.create);
    await page.keyboard.press('Enter');

    await test.step('purpose: arrows choose a card, Enter in a field goes on', async () => {
      await walk.at('purpose');
      await tabToThe('radio', guide.purpose['trading-bot'].name);
      await expectFocusRing(page);
      for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowDown');
      await expect(
        page.getByRole('radio', { name: guide.purpose['own-script'].name }),
      ).toBeChecked();
      await tabToThe('textbox', guide.application.label);
      await page.keyboard.type(live.application);
      await page.keyboard.press('Enter');
    });

    await test.step('account: Enter on a choice goes on', async () => {
      await walk.at('account');
      await tabToThe('radio', guide.environment.demo.name);
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: guide.environment.live.name })).toBeChecked();
      await tabToThe('checkbox', guide.ready['two-factor']);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    });

    await test.step('what is right already takes an Enter', async () => {
      await walk.at('okx');
      await page.keyboard.press('Enter');
      await walk.at('permissions');
      await tabToThe('checkbox', entries.permission.trade);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    });

    await test.step('back to an earlier step and forward again, by the steps at the left', async () => {
      await walk.at('addresses');
      await tabToThe('button', guide.step.purpose, 'Shift+Tab');
      await expectFocusRing(page);
      await page.keyboard.press('Enter');
      await walk.at('purpose');
      await expect(page.getByLabel(guide.application.label)).toHaveValue(live.application);
      await tabToThe('button', guide.step.addresses, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await walk.at('addresses');
    });

    await test.step('addresses', async () => {
      await tabToThe('textbox', guide.addresses.label);
      await page.keyboard.type(live.key.ipAllowlist.join(' '));
      await tabTo(page, guide.continue.replace('{{step}}', guide.step.credentials));
      await expectFocusRing(page);
      await page.keyboard.press('Enter');
    });

    await test.step('credentials: what is missing is told, and takes the focus', async () => {
      await walk.at('credentials');
      await page.keyboard.press('Enter');
      await expect(page.locator('input[name="apiKey"]')).toBeFocused();
      await page.keyboard.type(live.key.apiKey);
      await tabToThe('textbox', guideInputs.credentials.secretKey);
      await page.keyboard.type(live.key.secretKey);
      await tabToThe('textbox', guideInputs.credentials.passphrase);
      await page.keyboard.type(live.key.passphrase);
      await page.keyboard.press('Enter');
    });

    await test.step('check and save', async () => {
      await walk.at('check');
      await walk.fill('check', live);
      await page.keyboard.press('Enter');
      const title = guide.done.title.replace('{{label}}', live.application);
      await expect(page.getByRole('heading', { name: title })).toBeFocused();
      await tabTo(page, guide.done.show);
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: live.application, level: 1 });
      await expect(heading).toBeVisible();
    });
    const list = await value('entry:list', {});
    expect(list.entries).toMatchObject([{ lastCheck: { okxCode: null } }]);
  });
}
