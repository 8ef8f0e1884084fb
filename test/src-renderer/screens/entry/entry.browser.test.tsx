import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible, settled } from '../../../support/page/accessibility.ts';
import { atKey, region } from '../../../support/page/checked-key.ts';
import { expectFocusRing, press, tabTo } from '../../../support/page/keyboard.ts';
import { goTo, openSignet, type Signet } from '../../../support/page/open-signet.tsx';

/** Opens the page of a key that was never checked, while OKX cannot be reached. */
async function openUnchecked(change = {}): Promise<Signet> {
  const signet = await openSignet();
  const draft = sampleDraft({ purpose: 'trading-bot', ...change });
  const { entry } = await signet.value('entry:add', { draft });
  await goTo({ screen: 'entry', id: entry.id });
  await atKey();
  return signet;
}

const checklist = () => page.getByRole('region', { name: en.checklist.title });

test('a key that was never checked says so, claims nothing about OKX, and asks nothing on its own', async () => {
  const signet = await openUnchecked();
  await expect.element(region().getByText(en.entryCheck.never)).toBeVisible();
  const { automatic, state, unknown } = en.checklist;
  const line = checklist().getByRole('listitem').filter({ hasText: automatic.withdraw });
  await expect.element(line.getByText(state.unknown)).toBeVisible();
  await expect.element(line.getByText(unknown.withdraw)).toBeVisible();
  await settled(signet);
  expect(signet.bridge.callsOf('entry:check')).toEqual([]);
  await expectAccessible(signet, 'an unchecked key');
});

test('it stays unchecked if OKX cannot be reached, and can be checked again by keyboard', async () => {
  const { bridge } = await openUnchecked();
  const check = page.getByRole('button', { name: en.entryCheck.check }).first();
  for (const times of [1, 2]) {
    await tabTo(check, times === 1 ? 'Tab' : 'Shift+Tab');
    expectFocusRing();
    await press('Enter');
    await expect.poll(() => bridge.callsOf('entry:check').length).toBe(times);
    await expect.element(check).toBeEnabled();
  }
  await expect.element(region().getByText(en.entryCheck.never)).toBeVisible();
  await expect.element(region().getByText(en.errors.OKX_UNREACHABLE.what)).toBeVisible();
});

test('an entry is removed only after its label is typed', async () => {
  const { value } = await openUnchecked();
  const { open, mismatch, confirm } = en.entry.remove;
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Grid bo');
  await dialog.getByRole('button', { name: confirm }).click();
  const sentence = mismatch.replace('{{label}}', 'Grid bot');
  await expect.element(dialog.getByText(sentence)).toBeVisible();
  const before = await value('entry:list', {});
  await dialog.getByRole('textbox').fill('Grid bot');
  await dialog.getByRole('button', { name: confirm }).click();
  await expect.element(page.getByRole('heading', { name: en.entries.empty.title })).toBeVisible();
  expect([before.entries.length, await value('entry:list', {})]).toEqual([1, { entries: [] }]);
});
