import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

test('it is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'sign' } });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(signet, 'no key');
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'sign', id: entry.id });
  await expect.element(page.getByRole('button', { name: 'Sign request' })).toBeVisible();
  await expectAccessible(signet, 'request');
});
