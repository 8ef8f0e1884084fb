import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { gridBot, gridBotDraft } from '../../../support/grid-bot.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

const { compromise } = en;
const reader = {
  ...gridBot,
  apiKey: '6ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f21',
  secretKey: '7C1F0D6E2B7A48539E0D1C2B3A4F5E6E',
  passphrase: 'New-Pass_2026',
  permissions: ['read_only'] as const,
  label: 'Reader',
};

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

test('the list for a leaked key is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ issued: [gridBot, reader] });
  const { entry } = await signet.value('entry:add', { draft: gridBotDraft() });
  const { apiKey, secretKey, passphrase, label } = reader;
  await signet.value('entry:add', {
    draft: gridBotDraft({
      label,
      permissions: ['read_only'],
      applications: [],
      purpose: 'portfolio',
      credentials: { apiKey, secretKey, passphrase },
    }),
  });
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
