import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { openSignet } from '../../../support/page/open-signet.tsx';

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'settings' } });
  await expect.element(page.getByRole('heading', { name: en.settings.title })).toBeVisible();
  await expectAccessible(signet, 'settings');
});

test('the interval of audits is saved at once, and can be never', async () => {
  const { value } = await openSignet({ at: { screen: 'settings' } });
  const interval = page.getByRole('combobox', { name: en.audit.setting.label });
  await expect.element(interval).toHaveDisplayValue('Every 3 months');
  for (const [option, saved] of [
    ['Every month', 1],
    ['Never', null],
  ] as const) {
    await interval.selectOptions(option);
    await expect.poll(async () => (await value('settings:get', {})).auditMonths).toBe(saved);
  }
});
