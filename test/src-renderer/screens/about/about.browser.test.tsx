import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { openSignet } from '../../../support/page/open-signet.tsx';

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'about' } });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(signet, 'about');
});
