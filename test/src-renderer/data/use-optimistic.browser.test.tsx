import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleDraft } from '../../e2e/samples.ts';
import { openSignet } from '../../support/page/open-signet.tsx';

const reminding = page.getByRole('switch', { name: en.reminders.setting.isReminding.label });
const dark = page.getByRole('radio', { name: en.settings.theme.dark, exact: true });
const system = page.getByRole('radio', { name: en.settings.theme.system, exact: true });

describe('a control whose value main saves', () => {
  test('shows a choice before main has answered, and after', async () => {
    const { bridge } = await openSignet({ at: { screen: 'settings' } });
    const answer = bridge.hold('settings:set');
    await page.getByText(en.settings.theme.dark, { exact: true }).click();
    await expect.element(dark).toBeChecked();
    expect(bridge.callsOf('settings:set')).toEqual([{ theme: 'dark' }]);
    answer();
    await expect.element(page.getByText(en.settings.saved, { exact: true })).toBeVisible();
    await expect.element(dark).toBeChecked();
  });

  test('goes back and says why if main refuses', async () => {
    const { bridge } = await openSignet({ at: { screen: 'settings' } });
    bridge.refuseOnce('settings:set', 'FILE_UNUSABLE');
    const answer = bridge.hold('settings:set');
    await page.getByText(en.settings.theme.dark, { exact: true }).click();
    await expect.element(dark).toBeChecked();
    answer();
    await expect.element(page.getByRole('alert')).toMatchTextContent(en.errors.FILE_UNUSABLE.what);
    await expect.element(system).toBeChecked();
  });

  test('sends only the last of several quick choices, one at a time', async () => {
    const { bridge, value } = await openSignet({ at: { screen: 'settings' } });
    const answer = bridge.hold('settings:set');
    await expect.element(reminding).toBeChecked();
    for (const isOn of [false, true, false]) {
      await reminding.click({ force: true });
      if (isOn) await expect.element(reminding).toBeChecked();
      else await expect.element(reminding).not.toBeChecked();
    }
    expect(bridge.callsOf('settings:set')).toHaveLength(1);
    answer();
    await expect.poll(() => bridge.callsOf('settings:set')).toHaveLength(2);
    await expect.poll(async () => (await value('settings:get', {})).isReminding).toBe(false);
    await expect.element(reminding).not.toBeChecked();
  });

  test('still shows changes by main after a choice', async () => {
    const { bridge, value } = await openSignet({ at: { screen: 'settings' } });
    await page.getByText(en.settings.theme.dark, { exact: true }).click();
    await expect.element(dark).toBeChecked();
    await expect.poll(() => bridge.pending).toBe(0);
    await value('settings:set', { theme: 'system' });
    await expect.element(system).toBeChecked();
  });
});

const first = page.getByRole('checkbox', { name: en.checklist.tick['two-factor'] });
const second = page.getByRole('checkbox', { name: en.checklist.tick['account-password'] });

async function openChecklist() {
  const signet = await openSignet();
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await page.getByRole('link', { name: entry.label, exact: true }).click();
  await expect.element(first).toBeVisible();
  return signet;
}

describe('a tick of a checklist', () => {
  test('does not overwrite another at the same time', async () => {
    const { bridge } = await openChecklist();
    const answer = bridge.hold('entry:tick');
    await first.click();
    await second.click();
    await expect.element(first).toBeChecked();
    await expect.element(second).toBeChecked();
    answer();
    await expect.poll(() => bridge.pending).toBe(0);
    await expect.element(first).toBeChecked();
    await expect.element(second).toBeChecked();
  });

  test('goes back alone if main refuses it', async () => {
    const { bridge } = await openChecklist();
    await first.click();
    await expect.poll(() => bridge.pending).toBe(0);
    bridge.refuseOnce('entry:tick', 'FILE_UNUSABLE');
    await second.click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(second).not.toBeChecked();
    await expect.element(first).toBeChecked();
  });

  test('looks pressed in every frame from the click until the new list arrives', async () => {
    const { bridge } = await openChecklist();
    const box = first.element() as HTMLInputElement;
    const answer = bridge.hold('health:entry');
    await first.click();
    const looks: boolean[] = [];
    let isOver = false;
    async function watch(): Promise<void> {
      while (!isOver) {
        looks.push(box.checked);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    const watching = watch();
    // Main has saved the tick, and the new list is pending.
    await expect.poll(() => bridge.callsOf('health:entry').length).toBeGreaterThan(1);
    answer();
    await expect.poll(() => bridge.pending).toBe(0);
    await expect.element(first).toBeChecked();
    isOver = true;
    await watching;
    expect(looks).not.toContain(false);
  });
});
