import { purposes } from '#contract';
import { masterPassword, type Signet } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { journeys } from './guide-keys.ts';
import { accountOf, GuideWalk } from './guide-walk.ts';

const rotationDays = {
  'trading-bot': 90,
  portfolio: 180,
  arbitrage: 60,
  custody: 30,
  'own-script': 90,
} as const;

test.use({ issued: { keys: Object.values(journeys).map(({ key }) => key) } });

async function unlocked({ page, value }: Signet): Promise<void> {
  await value('vault:create', { password: masterPassword });
  await page.reload();
}

for (const purpose of purposes) {
  test(`for ${purpose}, it ends with a key that is saved, checked and scheduled`, async ({
    signet,
  }) => {
    await unlocked(signet);
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
      notes: permissions.includes('withdraw') ? 'Pays out on Fridays.' : '',
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
