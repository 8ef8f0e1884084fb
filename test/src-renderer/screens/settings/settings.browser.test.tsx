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
