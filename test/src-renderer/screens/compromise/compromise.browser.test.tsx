import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type CompromiseStep, compromiseSteps } from '#contract';
import { en } from '#words/en';
import { gridBot, gridBotDraft } from '../../../support/grid-bot.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { check, openKey } from '../../../support/page/checked-key.ts';
import { expectFocusRing, press as pressKey, tabTo, type } from '../../../support/page/keyboard.ts';
import { goTo, openSignet, type Signet } from '../../../support/page/open-signet.tsx';

const { compromise } = en;
const reader = {
  ...gridBot,
  apiKey: '6ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f21',
  secretKey: '7C1F0D6E2B7A48539E0D1C2B3A4F5E6E',
  passphrase: 'New-Pass_2026',
  permissions: ['read_only'] as const,
  label: 'Reader',
};

/** Adds a key that can read the account. */
async function addReader({ value }: Pick<Signet, 'value'>): Promise<void> {
  const { apiKey, secretKey, passphrase, label } = reader;
  await value('entry:add', {
    draft: gridBotDraft({
      label,
      permissions: ['read_only'],
      applications: [],
      purpose: 'portfolio',
      credentials: { apiKey, secretKey, passphrase },
    }),
  });
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

test('the list for a leaked key is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ issued: [gridBot, reader] });
  const { entry } = await signet.value('entry:add', { draft: gridBotDraft() });
  await addReader(signet);
  await goTo({ screen: 'compromise', id: entry.id });
  await expect.element(page.getByRole('button', { name: compromise.before.start })).toBeVisible();
  await expectAccessible(signet, 'before');
  await press(compromise.before.start);
  await press(compromise.prove.ask);
  await expect.element(page.getByText(en.rotation.proof.aliveNext)).toBeVisible();
  await press(compromise.look.orders);
  await expect.element(page.getByText(/OKX reports no recent activity/)).toBeVisible();
  await expectAccessible(signet, 'open');
  await goTo({ screen: 'entry', id: entry.id });
  await expect.element(page.getByRole('link', { name: compromise.goOn })).toBeVisible();
  await expectAccessible(signet, 'its key');
});

function tickOf(step: CompromiseStep) {
  return page.getByRole('checkbox', { name: `${compromise.done}: ${compromise.step[step].title}` });
}

async function pressByKeyboard(name: string): Promise<void> {
  await tabTo(page.getByRole('button', { name, exact: true }));
  expectFocusRing();
  await pressKey('Enter');
}

async function tickByKeyboard(step: CompromiseStep): Promise<void> {
  await tabTo(tickOf(step));
  expectFocusRing();
  await pressKey('Space');
  await expect.element(tickOf(step)).toBeChecked();
}

test('the list can be worked through by keyboard alone, from the page of the key to its end', async () => {
  const { entry, change, value } = await openKey({}, [reader]);
  await addReader({ value });
  // Checks the key first, because OKX's answer proves nothing about a key that it never had.
  await check();
  await change({ kind: 'delete-key', apiKey: gridBot.apiKey });
  await tabTo(page.getByRole('link', { name: compromise.open }));
  expectFocusRing();
  await pressKey('Enter');
  await pressByKeyboard(compromise.before.start);
  await tickByKeyboard('delete-key');
  await pressByKeyboard(compromise.prove.ask);
  await expect.element(page.getByText('The key is dead')).toBeVisible();
  await expect.element(tickOf('prove-dead')).toBeChecked();
  await tickByKeyboard('check-connections');
  for (const what of ['orders', 'transfers', 'withdrawals'] as const) {
    await pressByKeyboard(compromise.look[what]);
    const step = page.getByRole('listitem', { name: compromise.step[`look-at-${what}`].title });
    await expect.element(step.getByText(/As reported by OKX/)).toBeVisible();
    await tickByKeyboard(`look-at-${what}`);
  }
  for (const step of compromiseSteps.slice(6, 10)) await tickByKeyboard(step);
  await tabTo(page.getByRole('textbox', { name: compromise.notes.label }));
  await type('It was in a log.');
  await tickByKeyboard('write-down');
  await pressByKeyboard(compromise.close.open);
  await expect.element(page.getByText(compromise.close.all)).toBeVisible();
  await pressByKeyboard(compromise.close.done);
  await expect.element(page.getByRole('button', { name: compromise.before.start })).toBeVisible();
  expect((await entry()).compromises).toMatchObject([
    { done: compromiseSteps.map((step) => ({ step })), notes: 'It was in a log.' },
  ]);
});

test('it is reached from the palette, from Help, from a finding and from the page of the key', async () => {
  await openKey();
  const asked = page.getByRole('heading', { name: 'Did “Grid bot” leak?' });
  await pressKey('Control+k');
  await page.getByPlaceholder(en.palette.placeholder).fill('leaked');
  await page.getByText('“Grid bot” may have leaked').click();
  await expect.element(asked).toBeVisible();
  await goTo({ screen: 'help', topic: 'compromise' });
  await page.getByRole('link', { name: compromise.helpOpen }).click();
  await expect.element(asked).toBeVisible();
  await press(compromise.before.start);
  const progress = page.getByText(`0 of ${compromiseSteps.length} steps done`);
  await expect.element(progress).toBeVisible();
  await goTo({ screen: 'health' });
  await page.getByRole('link', { name: en.findings.remedy.respond }).click();
  await expect.element(progress).toBeVisible();
  await page.getByRole('link', { name: 'Grid bot' }).first().click();
  await expect.element(page.getByText(/this key may have leaked/)).toBeVisible();
});
