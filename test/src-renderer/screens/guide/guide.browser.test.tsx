import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dayMs, okxFacts, purposes } from '#contract';
import { dateWords } from '#words';
import { en } from '#words/en';
import { sampleDraft } from '../../../e2e/samples.ts';
import { accountOf, draftOf, journeys, withdrawReason } from '../../../support/journeys.ts';
import { GuideWalk, openGuide } from '../../../support/page/guide-walk.ts';

const rotationDays = {
  'trading-bot': 90,
  portfolio: 180,
  arbitrage: 60,
  custody: 30,
  'own-script': 90,
} as const;

const live = journeys['own-script'];
const demo = journeys['trading-bot'];

for (const purpose of purposes) {
  test(`for ${purpose}, the guide ends with a saved, checked and scheduled key`, async () => {
    const signet = await openGuide();
    const journey = journeys[purpose];
    const walk = new GuideWalk();
    await walk.begin();
    await walk.to('check', journey);
    await walk.fill('check', journey);
    await walk.save();

    const { key, application } = journey;
    const [{ id } = { id: '' }] = (await signet.value('entry:list', {})).entries;
    const { entry } = await signet.value('entry:get', { id });
    const { environment, site, permissions, ipAllowlist } = key;
    expect(entry).toMatchObject({
      label: environment === 'demo' ? `${application} Demo` : application,
      purpose,
      applications: [application],
      ...{ environment, site, permissions, ipAllowlist },
      account: accountOf(key),
      rotationPolicy: { kind: 'interval', days: rotationDays[purpose] },
      notes: permissions.includes('withdraw') ? withdrawReason : '',
      lastCheck: { okxCode: null, confirmed: { permissions, ipAllowlist, environment } },
      apiKeyEnding: key.apiKey.slice(-4),
    });
    expect(entry.ticks.map(({ item }) => item)).toEqual([
      'two-factor',
      'account-password',
      'trusted-device',
    ]);
    expect((await signet.value('guide:get', {})).draft).toBeNull();

    await page.getByRole('link', { name: 'Show this key' }).click();
    await expect
      .element(page.getByRole('heading', { name: entry?.label ?? '', level: 1 }))
      .toBeVisible();
  });
}

test('the guide says what is not known of OKX Turkey, and what OKX’s page makes keys for', async () => {
  await openGuide();
  const walk = new GuideWalk();
  await walk.begin();
  await walk.to('account', demo);
  await walk.fill('account', demo);
  const remark = page.getByText(en.guide.site.turkishDemo);
  await expect.element(remark).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Turkey' }).click();
  await expect.element(remark).toBeVisible();
  await page.getByRole('radio', { name: 'Live' }).click();
  await expect.element(remark).not.toBeInTheDocument();
  await walk.leave('account');
  await expect.element(page.getByText(en.guide.okx.exchange)).toBeVisible();
});

test('the first step says when a connection is the better answer, whatever the purpose', async () => {
  await openGuide();
  await new GuideWalk().begin();
  const why = page.getByRole('complementary');
  const { title } = en.guideReasons.purpose.connection;
  await expect.element(why.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('radio', { name: en.guide.purpose['trading-bot'].name }).click();
  await expect.element(why.getByRole('heading', { name: title })).toBeVisible();
  await why.getByRole('button', { name: 'connected' }).click();
  await page.getByRole('link', { name: en.terms.more }).click();
  await expect
    .element(page.getByRole('heading', { name: en.help.topic.connections.title, level: 2 }))
    .toBeVisible();
});

test('after a demo key, the guide for its live key starts with its values', async () => {
  const signet = await openGuide();
  const { value } = signet;
  await value('guide:save', { draft: draftOf(demo, 'credentials') });
  const walk = new GuideWalk();
  await walk.goOn('credentials');
  await walk.fill('credentials', demo);
  await walk.leave('credentials');
  await walk.fill('check', demo);
  await walk.save();
  await page.getByRole('button', { name: 'Create its live key' }).click();
  await walk.at('purpose');
  await expect.element(page.getByRole('radio', { name: 'Trading bot' })).toBeChecked();
  await expect.element(page.getByLabelText(/^Label/)).toHaveValue(demo.application);
  await expect.element(page.getByText('serves it in demo trading. This one can be')).toBeVisible();
  await walk.leave('purpose');
  await expect.element(page.getByRole('radio', { name: 'Live' })).toBeChecked();
});

test('the guide names the key that already serves an application, and when OKX would drop the key', async () => {
  const { value } = await openGuide();
  const draft = sampleDraft({ label: 'Old bot', applications: [live.application] });
  await value('entry:add', { draft });
  // The list replaces what an empty vault shows, with another link to the guide.
  await expect.element(page.getByRole('link', { name: 'Old bot' })).toBeVisible();
  const walk = new GuideWalk();
  await walk.begin();
  await walk.fill('purpose', live);
  await expect.element(page.getByText('“Old bot” serves it in live trading.')).toBeVisible();
  await walk.leave('purpose');
  await walk.fill('account', live);
  await expect.element(page.getByText('“Old bot” already serves this application.')).toBeVisible();
  await walk.leave('account');
  await walk.leave('okx');
  await walk.fill('permissions', live);
  await walk.leave('permissions');
  const at = new Date(Date.now() + okxFacts.inactivity.value * dayMs).toISOString();
  const expiry = page.getByText(`after 14 days without a signed call: on ${dateWords(at, 'en')}`);
  await expect.element(expiry).toBeVisible();
  await walk.fill('addresses', live);
  await expect.element(expiry).not.toBeInTheDocument();
});

test('a step reports what it needs at the field, and going back loses nothing', async () => {
  await openGuide();
  const walk = new GuideWalk();
  await walk.begin();
  await walk.primary('purpose').click();
  await expect.element(page.getByText('Choose what will use the key.')).toBeVisible();
  await expect.element(page.getByRole('radio').first()).toHaveFocus();
  await walk.to('permissions', live);
  await page.getByRole('checkbox', { name: 'Withdraw' }).click();
  await walk.primary('permissions').click();
  await expect.element(page.getByLabelText(/^Why it needs Withdraw/)).toHaveFocus();
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('okx');
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('account');
  await expect.element(page.getByRole('radio', { name: 'Live' })).toBeChecked();
  await page.getByRole('button', { name: /^Permissions/ }).click();
  await walk.at('permissions');
  await expect.element(page.getByRole('checkbox', { name: 'Withdraw' })).toBeChecked();
});

test('addresses are read however the step is left, and saved as they go into OKX’s form', async () => {
  const { value, change } = await openGuide();
  const segment = '192.31.196.0/24';
  await change({
    kind: 'edit-key',
    apiKey: live.key.apiKey,
    change: { ipAllowlist: [segment] },
  });
  await value('guide:save', { draft: draftOf(live, 'credentials') });
  const walk = new GuideWalk();
  await walk.goOn('credentials');
  await page.getByRole('button', { name: /^IP allowlist/ }).click();
  await walk.at('addresses');
  const field = page.getByRole('textbox', { name: 'Addresses and segments' });
  await field.fill('192.31.196.4/24');
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('permissions');
  await page.getByRole('button', { name: /^Credentials/ }).click();
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByText('Fix the entries marked below')).toBeVisible();
  await field.fill(`192.31.196.4, ${segment}`);
  await expect.element(page.getByText('The key is saved with this list too')).toBeVisible();
  await page.getByRole('button', { name: /^Credentials/ }).click();
  await walk.at('credentials');
  await walk.fill('credentials', live);
  await walk.leave('credentials');
  await walk.fill('check', live);
  await expect
    .element(page.getByRole('row', { name: /^IP allowlist/ }))
    .toMatchTextContent('Agrees');
  await walk.save();
  const { entries } = await value('entry:list', {});
  expect(entries).toMatchObject([{ ipAllowlist: [segment] }]);
});

test('starting over discards the draft', async () => {
  const signet = await openGuide();
  const { value } = signet;
  await value('guide:save', { draft: draftOf(live, 'permissions') });
  const walk = new GuideWalk();
  await expect
    .element(page.getByText(/^You left the guide for .* at step 4, Permissions/))
    .toBeVisible();
  await page.getByRole('link', { name: en.entries.unfinished.goOn }).click();
  await page.getByRole('button', { name: en.guide.resume.startOver }).click();
  await walk.at('purpose');
  await expect.element(page.getByLabelText(en.guide.application.label)).toHaveValue('');
  expect((await value('guide:get', {})).draft).toBeNull();
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
  await expect.element(page.getByText(en.entries.empty.title)).toBeVisible();
  await expect.element(page.getByText('You left the guide')).not.toBeInTheDocument();
});
