import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { gridBot, gridBotDraft } from '../../../support/grid-bot.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { check, openKey } from '../../../support/page/checked-key.ts';
import { field } from '../../../support/page/fields.ts';
import { expectFocusRing, press as pressKey, tabTo, type } from '../../../support/page/keyboard.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

const { rotation } = en;
const applications = ['freqtrade', 'Tracker'];
const newKey = {
  ...gridBot,
  apiKey: '6ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f20',
  secretKey: '8C1F0D6E2B7A48539E0D1C2B3A4F5E6E',
  passphrase: 'New-Pass_2026',
  label: 'Gridbot2',
};

async function at(heading: keyof typeof rotation.heading): Promise<void> {
  const name = rotation.heading[heading];
  await expect.element(page.getByRole('heading', { name, level: 2, exact: true })).toBeVisible();
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

function goOn(step: keyof typeof rotation.step): Promise<void> {
  return press(rotation.continue.replace('{{step}}', rotation.step[step]));
}

test('every step is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ issued: [gridBot, newKey] });
  const { entry } = await signet.value('entry:add', { draft: gridBotDraft({ applications }) });
  await goTo({ screen: 'rotation', id: entry.id });
  await at('reason');
  await expectAccessible(signet, 'reason');
  await press(rotation.start.act);
  await at('create');
  await expectAccessible(signet, 'create');
  await goOn('credentials');
  await at('credentials');
  for (const name of ['apiKey', 'secretKey', 'passphrase'] as const) {
    await field(name).fill(newKey[name]);
  }
  await expectAccessible(signet, 'credentials');
  await press(rotation.credentials.keep);
  await at('check');
  await expect.element(page.getByRole('row', { name: /Gridbot2/ })).toBeVisible();
  await expectAccessible(signet, 'check');
  await goOn('switch');
  await at('switch');
  await expectAccessible(signet, 'switch');
  await press(rotation.switch.act);
  await at('switched');
  for (const application of applications) {
    const name = rotation.switched.tick.replace('{{application}}', application);
    await page.getByRole('checkbox', { name }).click();
  }
  await expectAccessible(signet, 'switched');
  await goOn('revoke');
  await at('revoke');
  await expectAccessible(signet, 'revoke');
  await press(rotation.revoke.act);
  await at('prove');
  await expect.element(page.getByText(rotation.proof.aliveNext)).toBeVisible();
  await expectAccessible(signet, 'prove, alive');
  await signet.change({ kind: 'delete-key', apiKey: gridBot.apiKey });
  await press(rotation.prove.again);
  await expect.element(page.getByRole('button', { name: rotation.prove.finish })).toBeVisible();
  await expectAccessible(signet, 'prove, dead');
  await press(rotation.prove.finish);
  const done = rotation.done.title.replace('{{label}}', entry.label);
  await expect.element(page.getByRole('heading', { name: done })).toBeVisible();
  await expectAccessible(signet, 'done');
});

/** Waits for a step whose heading has the focus, from where Enter goes on. */
async function arriveAt(heading: keyof typeof rotation.heading): Promise<void> {
  const name = rotation.heading[heading];
  const found = page.getByRole('heading', { name, level: 2, exact: true });
  await expect.element(found).toHaveFocus();
}

async function tabToButton(name: string): Promise<void> {
  await tabTo(page.getByRole('button', { name, exact: true }));
  expectFocusRing();
}

test('it can be walked by keyboard alone, from the page of the key and back to it', async () => {
  const { id, entry, change } = await openKey({ applications }, [newKey]);
  // Checks the old key first, because OKX's answer proves nothing about a key that it never had.
  await check();
  await tabTo(page.getByRole('link', { name: rotation.entry.act, exact: true }));
  expectFocusRing();
  await pressKey('Enter');
  await arriveAt('reason');
  await pressKey('Enter');
  await arriveAt('create');
  await pressKey('Enter');
  await arriveAt('credentials');
  for (const name of ['apiKey', 'secretKey', 'passphrase'] as const) {
    await tabTo(field(name));
    await type(newKey[name]);
  }
  await pressKey('Enter');
  await arriveAt('check');
  await expect
    .element(page.getByRole('button', { name: rotation.continue.replace('{{step}}', 'Switch') }))
    .toBeEnabled();
  await pressKey('Enter');
  await arriveAt('switch');
  await pressKey('Enter');
  await arriveAt('switched');
  await tickByKeyboard('freqtrade');
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await tabToButton(rotation.continue.replace('{{step}}', rotation.step.revoke));
  await pressKey('Enter');
  await arriveAt('revoke');
  await change({ kind: 'delete-key', apiKey: gridBot.apiKey });
  await pressKey('Enter');
  await arriveAt('prove');
  await expect.element(page.getByText('The key is dead')).toBeVisible();
  await pressKey('Enter');
  const done = page.getByRole('heading', { name: '“Grid bot” has its new key', level: 1 });
  await expect.element(done).toBeVisible();
  await tabTo(page.getByRole('link', { name: rotation.done.show }));
  await pressKey('Enter');
  await expect.poll(() => location.hash).toBe(`#/entries/${id}`);
  const { apiKeyEnding, rotations } = await entry();
  expect([apiKeyEnding, rotations.length]).toEqual([newKey.apiKey.slice(-4), 1]);
});

async function tickByKeyboard(application: string): Promise<void> {
  const name = rotation.switched.tick.replace('{{application}}', application);
  await tabTo(page.getByRole('checkbox', { name }));
  expectFocusRing();
  await pressKey('Space');
}
