import type { Page } from '@playwright/test';
import type { Route } from '../../src-renderer/route.ts';
import { appearances, expectNoViolation } from './axe.ts';
import { expect, goTo, masterPassword, test } from './desktop.ts';
import { sampleDraft } from './samples.ts';

/** Goes to a screen by its place in the address, and waits for it. */
async function show(page: Page, route: Route): Promise<void> {
  await goTo(page, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(400); // lazily loaded parts and their transitions
}

for (const { theme, language } of appearances) {
  test(`axe finds nothing on any screen, ${theme}, ${language}`, async ({ signet }) => {
    const { page, value } = signet;
    await value('settings:set', { theme, language });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(page, 'welcome');

    await value('vault:create', { password: masterPassword });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(page, 'no entries');

    const { entry } = await value('entry:add', { draft: sampleDraft() });
    await value('entry:add', {
      draft: sampleDraft({
        label: 'Practice',
        environment: 'demo',
        ipAllowlist: [],
        permissions: ['read_only', 'trade', 'withdraw'],
      }),
    });
    const { id } = entry;
    const routes: readonly Route[] = [
      { screen: 'entries' },
      { screen: 'entry', id },
      { screen: 'entry-add' },
      { screen: 'entry-edit', id },
      { screen: 'sign', id },
      { screen: 'help' },
      { screen: 'help', topic: 'terms' },
      { screen: 'settings' },
      { screen: 'about' },
    ];
    for (const route of routes) {
      await show(page, route);
      await expectNoViolation(page, route.screen);
    }
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(400);
    await expectNoViolation(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+l');
    await expect(page.locator('input[type=password]')).toBeVisible();
    await expectNoViolation(page, 'unlock');
  });
}
