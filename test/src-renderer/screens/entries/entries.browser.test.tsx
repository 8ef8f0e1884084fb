import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { press } from '../../../support/page/keyboard.ts';
import { openSignet } from '../../../support/page/open-signet.tsx';

test('the screen is accessible in every language, theme and window, with and without keys', async () => {
  const signet = await openSignet();
  await expect.element(page.getByText(en.entries.empty.title)).toBeVisible();
  await expectAccessible(signet, 'no entries');
  await signet.value('entry:add', { draft: sampleDraft() });
  await signet.value('entry:add', {
    draft: sampleDraft({
      label: 'Practice',
      environment: 'demo',
      ipAllowlist: [],
      permissions: ['read_only', 'trade', 'withdraw'],
    }),
  });
  await expect.element(page.getByRole('link', { name: 'Practice', exact: true })).toBeVisible();
  await expectAccessible(signet, 'entries');
});

test('a thousand keys are searchable, and drawn only as far as they are visible', async () => {
  await openSignet({ size: 1000 });
  await expect.element(page.getByText('1,000 keys')).toBeVisible();
  expect(page.getByRole('row').elements().length).toBeLessThan(80);
  await page.getByLabelText(en.entries.search).fill('Grid bot 999');
  await expect.element(page.getByRole('link', { name: 'Grid bot 999' })).toBeVisible();
  await page.getByLabelText(en.entries.search).fill('nothing like it');
  await expect.element(page.getByText(en.entries.noMatch.title)).toBeVisible();
  await page.getByRole('button', { name: en.entries.noMatch.clear }).click();
  await expect.element(page.getByText('1,000 keys')).toBeVisible();
});

test('a failed answer of main is shown, with a button to retry', async () => {
  const { bridge } = await openSignet();
  await expect.element(page.getByText(en.entries.empty.title)).toBeVisible();
  bridge.refuse('entry:list', 'FILE_BUSY');
  bridge.emit('entries:changed');
  await expect.element(page.getByText(en.errors.FILE_BUSY.what)).toBeVisible();
  bridge.leave('entry:list');
  await page.getByRole('button', { name: en.errors.retry }).click();
  await expect.element(page.getByText(en.entries.empty.title)).toBeVisible();
});

test('the palette is accessible, and Escape closes it', async () => {
  const signet = await openSignet();
  await expect.element(page.getByText(en.entries.empty.title)).toBeVisible();
  await press('Control+k');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(signet, 'palette');
  await press('Escape');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
