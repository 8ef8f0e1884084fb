import { okxFacts, purposes } from '#contract';
import { dateWords } from '../../src-renderer/components/instant-words.ts';
import { en } from '../../src-renderer/messages/en/index.ts';
import { accountOf, draftOf, journeys, withdrawReason } from '../support/journeys.ts';
import { expect, test } from './guide-desktop.ts';
import { GuideWalk } from './guide-walk.ts';
import { sampleDraft } from './samples.ts';

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
  test(`for ${purpose}, it ends with a key that is saved, checked and scheduled`, async ({
    signet,
  }) => {
    const journey = journeys[purpose];
    const walk = new GuideWalk(signet.page);
    await walk.begin();
    await walk.to('check', journey);
    await walk.fill('check', journey);
    await walk.save();

    const { key, application } = journey;
    const [entry] = (await signet.value('entry:list', {})).entries;
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
    expect(entry?.ticks.map(({ item }) => item)).toEqual([
      'two-factor',
      'account-password',
      'trusted-device',
    ]);
    expect((await signet.value('guide:get', {})).draft).toBeNull();

    await signet.page.getByRole('link', { name: 'Show this key' }).click();
    await expect(
      signet.page.getByRole('heading', { name: entry?.label ?? '', level: 1 }),
    ).toBeVisible();
  });
}

test('after a demo key, its live key is begun with what is known', async ({ signet }) => {
  const { page, value } = signet;
  await value('guide:save', { draft: draftOf(demo, 'credentials') });
  const walk = new GuideWalk(page);
  await walk.goOn('credentials');
  await walk.fill('credentials', demo);
  await walk.leave('credentials');
  await walk.fill('check', demo);
  await walk.save();
  await page.getByRole('button', { name: 'Create its live key' }).click();
  await walk.at('purpose');
  await expect(page.getByRole('radio', { name: 'Trading bot' })).toBeChecked();
  await expect(page.getByLabel(/^Label/)).toHaveValue(demo.application);
  await expect(page.getByText('serves it in demo trading. This one can be')).toBeVisible();
  await walk.leave('purpose');
  await expect(page.getByRole('radio', { name: 'Live' })).toBeChecked();
});

test('who already serves an application is named, and when OKX would drop the key', async ({
  signet: { page, value },
}) => {
  const draft = sampleDraft({ label: 'Old bot', applications: [live.application] });
  await value('entry:add', { draft });
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.fill('purpose', live);
  await expect(page.getByText('“Old bot” serves it in live trading.')).toBeVisible();
  await walk.leave('purpose');
  await walk.fill('account', live);
  await expect(page.getByText('“Old bot” already serves this application.')).toBeVisible();
  await walk.leave('account');
  await walk.leave('okx');
  await walk.fill('permissions', live);
  await walk.leave('permissions');
  const at = new Date(Date.now() + okxFacts.inactivity.value * 86_400_000).toISOString();
  const expiry = page.getByText(`after 14 days without a signed call: on ${dateWords(at, 'en')}`);
  await expect(expiry).toBeVisible();
  await walk.fill('addresses', live);
  await expect(expiry).toHaveCount(0);
});

test('what a step needs is told at its field, and nothing is lost on the way back', async ({
  signet: { page },
}) => {
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.primary('purpose').click();
  await expect(page.getByText('Choose what will use the key.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await walk.to('permissions', live);
  await page.getByRole('checkbox', { name: 'Withdraw' }).check();
  await walk.primary('permissions').click();
  await expect(page.getByLabel(/^Why it has to withdraw/)).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('okx');
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('account');
  await expect(page.getByRole('radio', { name: 'Live' })).toBeChecked();
  await page.getByRole('button', { name: /^Permissions/ }).click();
  await walk.at('permissions');
  await expect(page.getByRole('checkbox', { name: 'Withdraw' })).toBeChecked();
});

test('addresses are read on every way on, and saved as they go into OKX’s form', async ({
  signet: { page, value },
  exchange,
}) => {
  const segment = '198.51.100.0/24';
  exchange.keys.edit(live.key.apiKey, { ipAllowlist: [segment] });
  await value('guide:save', { draft: draftOf(live, 'credentials') });
  const walk = new GuideWalk(page);
  await walk.goOn('credentials');
  await page.getByRole('button', { name: /^IP allowlist/ }).click();
  await walk.at('addresses');
  const field = page.getByRole('textbox', { name: 'Addresses and segments' });
  await field.fill('198.51.100.4/24');
  await page.getByRole('button', { name: 'Back' }).click();
  await walk.at('permissions');
  await page.getByRole('button', { name: /^Credentials/ }).click();
  await expect(field).toBeFocused();
  await expect(page.getByText('Put right what is remarked on below')).toBeVisible();
  await field.fill(`198.51.100.4, ${segment}`);
  await expect(page.getByText('The key is saved with this list too')).toBeVisible();
  await page.getByRole('button', { name: /^Credentials/ }).click();
  await walk.at('credentials');
  await walk.fill('credentials', live);
  await walk.leave('credentials');
  await walk.fill('check', live);
  await expect(page.getByRole('row', { name: /^IP allowlist/ })).toContainText('Agrees');
  await walk.save();
  const { entries } = await value('entry:list', {});
  expect(entries).toMatchObject([{ ipAllowlist: [segment] }]);
});

test('starting over forgets the draft', async ({ signet }) => {
  const { page, value } = signet;
  await value('guide:save', { draft: draftOf(live, 'permissions') });
  const walk = new GuideWalk(page);
  await expect(page.getByText('The guide was left at step 4, Permissions')).toBeVisible();
  await page.getByRole('link', { name: en.entries.unfinished.goOn }).click();
  await page.getByRole('button', { name: en.guide.resume.startOver }).click();
  await walk.at('purpose');
  await expect(page.getByLabel(en.guide.application.label)).toHaveValue('');
  expect((await value('guide:get', {})).draft).toBeNull();
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
  await expect(page.getByText(en.entries.empty.title)).toBeVisible();
  await expect(page.getByText('The guide was left')).toHaveCount(0);
});
