import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { oldBuildDays } from '#contract';
import { en } from '#words/en';
import { expectAccessible, settled } from '../../support/page/accessibility.ts';
import { goTo, openSignet, type Signet } from '../../support/page/open-signet.tsx';

const { old } = en.about;
const title = old.title.replace('{{days}}', String(oldBuildDays));
const builtAt = '2026-01-05T12:00:00.000Z';
const notice = () => page.getByText(title);

/** Opens a Signet of a given build, whose user has dismissed the notice of another build or of none. */
async function openOld(notedBuild: string | null): Promise<Signet> {
  const signet = await openSignet({ settings: { notedBuild } });
  signet.bridge.answer('application:about', {
    version: '0.1.0',
    electron: '45',
    chromium: '150',
    node: '24',
    vaultPath: '/home/ana/vault.signet',
    builtAt,
    isOld: true,
  });
  return signet;
}

test('an old build says so until the user dismisses that, and always in About', async () => {
  const signet = await openOld('2026-01-04T12:00:00.000Z');
  await expect.element(notice()).toBeVisible();
  await page.getByRole('button', { name: old.dismiss }).click();
  await expect.element(notice()).not.toBeInTheDocument();
  expect((await signet.value('settings:get', {})).notedBuild).toBe(builtAt);
  await goTo({ screen: 'about' });
  await expect.element(notice()).toBeVisible();
  await expect.element(page.getByText('5 January 2026')).toBeVisible();
  expect(page.getByRole('button', { name: old.dismiss }).elements()).toEqual([]);
  await expectAccessible(signet, 'about an old build');
});

test('it says nothing on other screens if the notice was dismissed', async () => {
  const signet = await openOld(builtAt);
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  await settled(signet);
  expect([signet.bridge.callsOf('application:about').length > 0, notice().elements()]).toEqual([
    true,
    [],
  ]);
});

test('it leads to newer releases, and says if the browser cannot be opened', async () => {
  const { bridge, record } = await openOld(null);
  bridge.refuseOnce('link:open-releases', 'INTERNAL');
  await page.getByRole('button', { name: old.look }).click();
  await expect.element(page.getByRole('alert').getByText(en.errors.INTERNAL.what)).toBeVisible();
  await page.getByRole('button', { name: old.look }).click();
  await expect.element(page.getByText(en.errors.INTERNAL.what)).not.toBeInTheDocument();
  await expect.poll(async () => (await record()).links).toEqual(['releases']);
});
