import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GuideStep, guideSteps } from '#contract';
import { en } from '../../src-renderer/messages/en/index.ts';
import { launchSignet, masterPassword, type Signet } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { journeys } from './guide-keys.ts';
import { GuideWalk } from './guide-walk.ts';

const journey = journeys.custody;
test.use({ issued: { keys: [journey.key] } });
test.setTimeout(240_000);

/** What was typed in the last moment may be lost; a person takes longer to lose power. */
const momentMs = 600;

type World = { readonly signet: Signet; readonly start: () => Promise<Signet> };

/** Every way in which the guide is left in the middle; each ends at the master password. */
const interruptions: Readonly<Record<string, (world: World) => Promise<Signet>>> = {
  lock: async ({ signet }) => {
    await signet.page.keyboard.press('Control+l');
    return signet;
  },
  restart: async ({ signet, start }) => {
    await signet.page.waitForTimeout(momentMs);
    await signet.close();
    return start();
  },
  crash: async ({ signet, start }) => {
    await signet.page.waitForTimeout(momentMs);
    const main = signet.app.process();
    const isGone = once(main, 'exit');
    main.kill('SIGKILL');
    await isGone;
    return start();
  },
};

async function unlock({ page }: Signet): Promise<void> {
  await page.getByLabel('Master password', { exact: true }).fill(masterPassword);
  await page.keyboard.press('Enter');
}

/** Takes the guide up again where it was left. */
async function resume({ page }: Signet, left: GuideStep): Promise<void> {
  const place = `step ${guideSteps.indexOf(left) + 1}, ${en.guide.step[left]}`;
  await expect(page.getByText(place)).toBeVisible();
  const onKeys = page.getByRole('link', { name: en.entries.unfinished.goOn });
  if (await onKeys.isVisible()) await onKeys.click();
  await expect(page.getByText(en.guide.resume.startOverHint)).toBeVisible();
  await expect(page.getByText(place)).toBeVisible();
  const isLost = left === 'credentials' || left === 'check';
  await expect(page.getByText(en.guide.lost.title)).toHaveCount(isLost ? 1 : 0);
  await page.getByRole('button', { name: /^Go on with/ }).click();
}

for (const [name, interrupt] of Object.entries(interruptions)) {
  test(`a ${name} at any step loses nothing but the credentials, which is told`, async ({
    driver,
    exchange,
  }) => {
    const userDataDir = await mkdtemp(join(tmpdir(), 'signet-interrupted-'));
    const start = () => launchSignet({ userDataDir, driver, env: exchange.env });
    let signet = await start();
    try {
      await signet.value('vault:create', { password: masterPassword });
      await signet.page.reload();
      await new GuideWalk(signet.page).begin();
      for (const step of guideSteps) {
        await test.step(step, async () => {
          await new GuideWalk(signet.page).fill(step, journey);
          signet = await interrupt({ signet, start });
          await unlock(signet);
          await resume(signet, step);
          const walk = new GuideWalk(signet.page);
          await walk.at(step === 'check' ? 'credentials' : step);
          if (step === 'credentials' || step === 'check') {
            await expect(signet.page.getByText(en.guide.lost.title)).toBeVisible();
            await expect(signet.page.locator('input[name="secretKey"]')).toHaveValue('');
            await walk.fill('credentials', journey);
          }
          // Nothing is filled in again: what was filled in before lets it go on.
          await walk.leave(step === 'check' ? 'credentials' : step);
        });
      }
      const walk = new GuideWalk(signet.page);
      await walk.fill('check', journey);
      await walk.save();
      const { entries } = await signet.value('entry:list', {});
      expect(entries).toMatchObject([
        {
          label: journey.application,
          purpose: journey.purpose,
          permissions: journey.key.permissions,
          ipAllowlist: journey.key.ipAllowlist,
          notes: 'Pays out on Fridays.',
          ticks: [{}, {}, {}],
          lastCheck: { okxCode: null },
        },
      ]);
    } finally {
      await signet.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

test('starting over forgets the draft', async ({ signet }) => {
  const { page, value } = signet;
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.begin();
  await walk.to('permissions', journey);
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
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
