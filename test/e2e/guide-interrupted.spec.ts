import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GuideStep, guideSteps, type RequestOf } from '#contract';
import { en } from '#words/en';
import { draftOf, journeys } from '../support/journeys.ts';
import { launchSignet, masterPassword, type Signet } from './desktop.ts';
import { expect, test } from './exchange.ts';
import { GuideWalk } from './guide-walk.ts';

type Draft = RequestOf<'guide:save'>['draft'];

const journey = journeys.custody;
test.use({ issued: { keys: [journey.key] } });
/** The part of the draft that each step fills in. */
const told: Readonly<Record<GuideStep, readonly (keyof Draft)[]>> = {
  purpose: ['purpose', 'application', 'label'],
  account: ['environment', 'site', 'account', 'ready'],
  okx: ['way', 'click'],
  permissions: ['permissions', 'withdrawReason'],
  addresses: ['ipAllowlistText'],
  credentials: ['hadCredentials'],
  check: [],
};

/** The draft up to a step, and the step itself. */
function leftAt(step: GuideStep): Partial<Draft> {
  const steps = guideSteps.slice(0, guideSteps.indexOf(step) + 1);
  const whole = { ...draftOf(journey, step), hadCredentials: true };
  const fields = steps.flatMap((one) => told[one]).map((field) => [field, whole[field]]);
  return { step, ...Object.fromEntries(fields) };
}

/** Waits for the autosave, because the last keystrokes may be lost. */
async function untilSaved({ value }: Signet, step: GuideStep): Promise<void> {
  const draft = async () => (await value('guide:get', {})).draft;
  await expect.poll(draft, { intervals: [100] }).toMatchObject(leftAt(step));
}

async function unlock({ page }: Signet): Promise<void> {
  await page.getByLabel(en.unlock.password, { exact: true }).fill(masterPassword);
  await page.keyboard.press('Enter');
}

async function lock({ page }: Signet): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
}

/** Resumes the guide where it was left. Everything but the credentials is known, and the guide says so. */
async function resume(signet: Signet, left: GuideStep): Promise<void> {
  const { page, value } = signet;
  await unlock(signet);
  const place = `step ${guideSteps.indexOf(left) + 1}, ${en.guide.step[left]}`;
  await expect(page.getByText(place)).toBeVisible();
  expect((await value('guide:get', {})).draft).toMatchObject(leftAt(left));
  const onKeys = page.getByRole('link', { name: en.entries.unfinished.goOn });
  if (await onKeys.isVisible()) await onKeys.click();
  await expect(page.getByText(en.guide.resume.startOverHint)).toBeVisible();
  await expect(page.getByText(place)).toBeVisible();
  const isLost = left === 'credentials' || left === 'check';
  await expect(page.getByText(en.guide.lost.title)).toHaveCount(isLost ? 1 : 0);
  await page.getByRole('button', { name: /^Continue with/ }).click();
  await new GuideWalk(page).at(left === 'check' ? 'credentials' : left);
  if (!isLost) return;
  await expect(page.getByText(en.guide.lost.title)).toBeVisible();
  await expect(page.locator('input[name="secretKey"]')).toHaveValue('');
}

/** Enters the credentials again, checks the key and saves it. */
async function finish({ page, value }: Signet): Promise<void> {
  const walk = new GuideWalk(page);
  await walk.fill('credentials', journey);
  await walk.leave('credentials');
  await walk.fill('check', journey);
  await walk.save();
  const { label, purpose, withdrawReason: notes } = draftOf(journey, 'check');
  const { permissions, ipAllowlist } = journey.key;
  const { entries } = await value('entry:list', {});
  expect(entries).toMatchObject([{ label, purpose, permissions, ipAllowlist, notes }]);
  const { entry } = await value('entry:get', { id: entries[0]?.id ?? '' });
  expect(entry).toMatchObject({ ticks: [{}, {}, {}], lastCheck: { okxCode: null } });
}

test('a lock at any step loses only the credentials, and the guide says so', async ({ signet }) => {
  const { page, value } = signet;
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const walk = new GuideWalk(page);
  await walk.begin();
  for (const step of guideSteps) {
    await test.step(step, async () => {
      await walk.fill(step, journey);
      await lock(signet);
      await resume(signet, step);
      if (step === 'credentials') await walk.fill('credentials', journey);
      // Nothing else is filled in again: what was filled in before lets it go on.
      if (step !== 'check') await walk.leave(step);
    });
  }
  await finish(signet);
});

test('a crash and a restart at any step lose only the credentials, and the guide says so', async ({
  driver,
  exchange,
}) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-interrupted-'));
  const vaultPath = join(userDataDir, 'vault.signet');
  const start = () => launchSignet({ userDataDir, driver, env: exchange.env });
  let signet = await start();
  try {
    const left = await test.step('what is on the disk at each step', async () => {
      await signet.value('vault:create', { password: masterPassword });
      await signet.page.reload();
      const walk = new GuideWalk(signet.page);
      await walk.begin();
      const files = new Map<GuideStep, Buffer>();
      for (const step of guideSteps) {
        await walk.fill(step, journey);
        await untilSaved(signet, step);
        files.set(step, await readFile(vaultPath));
        if (step !== 'check') await walk.leave(step);
      }
      return files;
    });

    await test.step('is what a crash leaves, and enough to go on from', async () => {
      await signet.kill();
      expect(await readFile(vaultPath)).toEqual(left.get('check'));
      signet = await start();
      for (const [step, file] of left) {
        await writeFile(vaultPath, file);
        await resume(signet, step);
        if (step !== 'check') await lock(signet);
      }
    });

    await test.step('and what a restart leaves: the end writes nothing more', async () => {
      const before = await readFile(vaultPath);
      await signet.close();
      expect(await readFile(vaultPath)).toEqual(before);
      signet = await start();
      await resume(signet, 'check');
      await finish(signet);
    });
  } finally {
    await signet.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});
