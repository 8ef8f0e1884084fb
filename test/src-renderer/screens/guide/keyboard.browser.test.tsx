import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { journeys } from '../../../support/journeys.ts';
import { field } from '../../../support/page/fields.ts';
import { GuideWalk, openGuide } from '../../../support/page/guide-walk.ts';
import { expectFocusRing, press, tabTo, type } from '../../../support/page/keyboard.ts';
import { languages, type Words } from '../../../support/page/languages.ts';

const live = journeys['own-script'];

for (const { language, words } of languages) {
  test(`the guide can be completed by keyboard alone, in ${language}`, async () => {
    const { value } = await openGuide({ language });
    const walk = new GuideWalk(words);
    await tabTo(page.getByRole('link', { name: words.entries.create }));
    await press('Enter');
    await walkToAddresses(walk, words);
    await goBackAndForward(walk, words);
    await walkToCheck(walk, words);
    await saveAndShow(walk, words);
    const list = await value('entry:list', {});
    expect(list.entries).toMatchObject([{ lastCheck: { okxCode: null } }]);
  });
}

/** Arrows choose, Space ticks, and Enter continues, even if nothing needs to change. */
async function walkToAddresses(walk: GuideWalk, { guide, entries }: Words): Promise<void> {
  await walk.at('purpose');
  await tabTo(page.getByRole('radio', { name: guide.purpose['trading-bot'].name }));
  expectFocusRing();
  for (let presses = 0; presses < 4; presses++) await press('ArrowDown');
  const own = page.getByRole('radio', { name: guide.purpose['own-script'].name });
  await expect.element(own).toBeChecked();
  await tabTo(page.getByRole('textbox', { name: guide.application.label }));
  await type(live.application);
  await press('Enter');
  await walk.at('account');
  await tabTo(page.getByRole('radio', { name: guide.environment.demo.name }));
  await press('ArrowDown');
  const inLive = page.getByRole('radio', { name: guide.environment.live.name });
  await expect.element(inLive).toBeChecked();
  await tabTo(page.getByRole('checkbox', { name: guide.ready['two-factor'] }));
  await press('Space');
  await press('Enter');
  await walk.at('okx');
  await press('Enter');
  await walk.at('permissions');
  await tabTo(page.getByRole('checkbox', { name: entries.permission.trade }));
  await press('Space');
  await press('Enter');
}

/** Goes by the list of steps. */
async function goBackAndForward(walk: GuideWalk, { guide }: Words): Promise<void> {
  await walk.at('addresses');
  await tabTo(page.getByRole('button', { name: guide.step.purpose }), 'Shift+Tab');
  expectFocusRing();
  await press('Enter');
  await walk.at('purpose');
  const application = page.getByLabelText(guide.application.label);
  await expect.element(application).toHaveValue(live.application);
  await tabTo(page.getByRole('button', { name: guide.step.addresses }), 'Shift+Tab');
  await press('Enter');
}

/** A missing value is marked, and takes the focus. */
async function walkToCheck(walk: GuideWalk, { guide, guideInputs }: Words): Promise<void> {
  await walk.at('addresses');
  await tabTo(page.getByRole('textbox', { name: guide.addresses.label }));
  await type(live.key.ipAllowlist.join(' '));
  const onward = guide.continue.replace('{{step}}', guide.step.credentials);
  await tabTo(page.getByRole('button', { name: onward }));
  expectFocusRing();
  await press('Enter');
  await walk.at('credentials');
  await press('Enter');
  await expect.element(field('apiKey')).toHaveFocus();
  await type(live.key.apiKey);
  await tabTo(page.getByLabelText(guideInputs.credentials.secretKey));
  await type(live.key.secretKey);
  await tabTo(page.getByLabelText(guideInputs.credentials.passphrase));
  await type(live.key.passphrase);
  await press('Enter');
}

async function saveAndShow(walk: GuideWalk, { guide }: Words): Promise<void> {
  await walk.at('check');
  await walk.fill('check', live);
  await press('Enter');
  const title = guide.done.title.replace('{{label}}', live.application);
  await expect.element(page.getByRole('heading', { name: title })).toHaveFocus();
  await tabTo(page.getByRole('link', { name: guide.done.show }));
  await press('Enter');
  const heading = page.getByRole('heading', { name: live.application, level: 1, exact: true });
  await expect.element(heading).toBeVisible();
}
