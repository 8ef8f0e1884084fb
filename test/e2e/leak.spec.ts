import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, goTo, masterPassword, paste, test } from './desktop.ts';
import {
  collectOutput,
  expectFilesClean,
  expectMainClean,
  expectPageClean,
  type Secrets,
} from './leaks.ts';

/** Secrets that are entered once and must appear nowhere else. */
function canaries(): Secrets {
  const canary = () => randomBytes(16).toString('hex').toUpperCase();
  return { apiKey: `CANARY${canary()}`, secretKey: canary(), passphrase: `Pp1!${canary()}` };
}

async function type(page: Page, { apiKey, secretKey, passphrase }: Secrets): Promise<void> {
  await page.getByLabel(/^API key/).fill(apiKey);
  await page
    .getByLabel(/^Secret key/)
    .last()
    .fill(secretKey);
  await page.getByLabel(/^Passphrase/).fill(passphrase);
}

/** First two keys to choose from, of which the one that is not chosen must go too. */
async function pasteChoice(page: Page, { apiKey, secretKey, passphrase }: Secrets): Promise<void> {
  const other = `[other]\napi_key = "x${apiKey}"\nsecret_key = "${passphrase}"`;
  const mine = `[mine]\napi_key = "${apiKey}"\nsecret_key = "${secretKey}"\npassphrase = "${passphrase}"`;
  await paste(page, 'Paste everything at once', `${other}\n${mine}`);
  await page.getByRole('button', { name: /^Use mine/ }).click();
}

const ways = [
  ['typed into', type],
  ['pasted into', pasteChoice],
] as const;

test('a secret typed or pasted into the form is found only where it was requested', async ({
  signet,
}) => {
  const { page, value } = signet;
  const output = collectOutput(signet);
  await value('vault:create', { password: masterPassword });
  await page.reload();
  const entered: Secrets[] = [];
  for (const [way, enter] of ways) {
    await test.step(`the page holds none of what was ${way} it`, async () => {
      const secrets = canaries();
      entered.push(secrets);
      const label = `A key ${way} the form`;
      await goTo(page, { screen: 'entry-add' });
      await page.getByRole('textbox', { name: 'Label' }).fill(label);
      await page.getByRole('checkbox', { name: /^Read/ }).check();
      await enter(page, secrets);
      await page.getByRole('button', { name: 'Add key' }).click();
      await expect(page.getByRole('heading', { name: label, level: 1 })).toBeVisible();
      await expectPageClean(signet, secrets, label);
    });
  }
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  await test.step('after the lock, main holds none of it', () => expectMainClean(signet, entered));
  await test.step('no file and no output holds any of it', () =>
    expectFilesClean(signet, entered, output()));
});
