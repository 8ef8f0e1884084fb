import manifest from '../../package.json' with { type: 'json' };
import { createVault, expect, launchSignet, test } from './desktop.ts';

test('an old Signet says so, and leads to where newer ones are', async ({ driver }) => {
  const { page, system, value, close } = await launchSignet({
    driver,
    args: ['--built-at=2026-01-05T12:00:00.000Z'],
  });
  await createVault(page, { andFinish: true });
  await page.getByRole('button', { name: 'Look for a newer version' }).click();
  await expect.poll(() => system.shell.openedUrls()).toEqual([`${manifest.homepage}/releases`]);
  expect(await value('application:about', {})).toMatchObject({
    builtAt: '2026-01-05T12:00:00.000Z',
    isOld: true,
  });
  await close();
});
