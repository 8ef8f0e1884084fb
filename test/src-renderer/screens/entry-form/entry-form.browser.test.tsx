import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

const heading = () => page.getByRole('heading', { level: 1 });

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'entry-add' } });
  await expect.element(heading()).toHaveTextContent('Add a key');
  await expectAccessible(signet, 'add');
  await page.getByRole('button', { name: 'Add key' }).click();
  await expect.element(page.getByText('Use 1 to 64 characters.')).toBeVisible();
  await expectAccessible(signet, 'refused');
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'entry-edit', id: entry.id });
  await expect.element(heading()).toHaveTextContent('Edit Grid bot');
  await expectAccessible(signet, 'edit');
});
