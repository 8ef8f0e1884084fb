import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { createVault, expect, goTo, launchSignet, masterPassword, test } from './desktop.ts';

const title = 'This Signet was built over 90 days ago';

test('an old Signet says so once, and leads to where newer ones are', async ({ driver }) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'signet-test-'));
  const args = ['--built-at=2026-01-05T12:00:00.000Z'];
  const first = await launchSignet({ driver, userDataDir, args });
  await createVault(first.page, { andFinish: true });
  await expect(first.page.getByText(title)).toBeVisible();
  await first.page.getByRole('button', { name: 'Look for a newer version' }).click();
  await expect
    .poll(() => first.system.shell.openedUrls())
    .toEqual([`${manifest.homepage}/releases`]);
  await first.page.getByRole('button', { name: 'Do not show this again' }).click();
  await expect(first.page.getByText(title)).toHaveCount(0);
  await goTo(first.page, { screen: 'about' });
  await expect(first.page.getByText(title)).toBeVisible();
  await expect(first.page.getByText('5 January 2026')).toBeVisible();
  await first.close();

  await test.step('not again of the same build, but of another', async () => {
    for (const [builtAt, count] of [
      ['2026-01-05T12:00:00.000Z', 0],
      ['2026-01-06T12:00:00.000Z', 1],
    ] as const) {
      const again = await launchSignet({ driver, userDataDir, args: [`--built-at=${builtAt}`] });
      await again.value('vault:unlock', { password: masterPassword });
      await expect(again.page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
      await again.value('application:about', {});
      await expect(again.page.getByText(title)).toHaveCount(count);
      await again.close();
    }
  });
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
});
