import { en } from '#words/en';
import { demoPassword } from '../demo/demo-vault.ts';
import { checkTour, findingTour } from './check-tour.ts';
import { compromiseTour } from './compromise-tour.ts';
import { dueTour } from './due-tour.ts';
import { healthTour } from './health-tour.ts';
import { rotationTour } from './rotation-tour.ts';
import { field, heading, openKey, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

/** Walks through the demo's vault. */
export const ownerTour: readonly TourStep[] = [
  {
    name: 'unlock',
    sentence: 'Signet asks for the master password.',
    take: (page) => heading(page, en.unlock.title),
  },
  {
    name: 'unlock-wrong',
    sentence: 'A wrong password is refused, with a hint at the usual reasons.',
    take: async (page) => {
      await field(page, en.unlock.password).fill('velvet harbor candle');
      await press(page, en.unlock.unlock);
      await page.getByText(en.unlock.wrong).waitFor();
    },
  },
  {
    name: 'unlock-recovery',
    sentence: 'The recovery code also opens the vault.',
    take: async (page) => {
      await press(page, en.unlock.useRecovery);
      await heading(page, en.unlock.recoveryTitle);
    },
  },
  {
    name: 'tray-question',
    sentence: 'The vault opens. Signet asks once whether it may keep running, to send reminders.',
    take: async (page) => {
      await press(page, en.unlock.usePassword);
      await field(page, en.unlock.password).fill(demoPassword);
      await press(page, en.unlock.unlock);
      await page.getByText(en.reminders.question.text).waitFor();
    },
  },
  {
    name: 'entries',
    sentence: 'Nine keys. Each row shows the essentials without being opened.',
    take: async (page) => {
      await press(page, en.reminders.question.no);
      await page.getByText(en.reminders.question.text).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Grid bot', exact: true }).waitFor();
    },
  },
  {
    name: 'entries-search',
    sentence: 'A few letters find a key by label, application or address.',
    take: async (page) => {
      await page.getByRole('textbox', { name: en.entries.search }).fill('hummingbot');
      await page.getByText('Portfolio tracker').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'palette',
    isCovered: true,
    sentence: 'Ctrl+K finds keys, screens and actions.',
    take: async (page) => {
      await page.getByRole('button', { name: en.entries.clearSearch }).click();
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByPlaceholder(en.palette.placeholder).waitFor();
    },
  },
  {
    name: 'entry',
    sentence: 'One key: its permissions, addresses, applications and age.',
    take: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByPlaceholder(en.palette.placeholder).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Grid bot', exact: true }).click();
      await heading(page, 'Grid bot');
    },
  },
  ...checkTour,
  {
    name: 'entry-reveal',
    sentence: 'One value is revealed, and hidden again after a while.',
    take: async (page) => {
      const name = en.entry.revealField.replace('{{field}}', en.entry.credential.secretKey);
      await press(page, name);
      await page.locator('output').first().waitFor();
    },
  },
  {
    name: 'entry-remove',
    isCovered: true,
    sentence: 'Deleting an entry asks for its label.',
    take: async (page) => {
      await press(page, en.entry.remove.open);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'sign-prepared',
    sentence: 'The text to sign, part by part, and whether this key has the permission.',
    take: async (page) => {
      await page.getByRole('dialog').getByText(en.entry.remove.cancel).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: en.entry.sign }).click();
      await page.getByRole('textbox', { name: en.sign.path }).fill('/api/v5/account/balance');
      await page.getByRole('textbox', { name: en.sign.query }).fill('ccy=BTC,USDT');
      await page.getByText(en.sign.need.permission.replace('{{permission}}', 'Read')).waitFor();
    },
  },
  {
    name: 'sign-result',
    sentence: 'The request is signed, and the simulated exchange verifies the signature.',
    take: async (page, exchange) => {
      await press(page, en.sign.submit);
      await heading(page, en.sign.result.title);
      const balance = await exchange.send(
        '/api/v5/account/balance?ccy=BTC,USDT',
        (await page.locator('pre').last().textContent()) ?? '',
      );
      process.stdout.write(`  The exchange answers: ${balance}\n`);
    },
  },
  {
    name: 'sign-code',
    sentence: 'Code in several languages, without the secret key.',
    take: (page) => page.getByRole('tab', { name: en.sign.result.as.python }).click(),
  },
  {
    name: 'sign-refused',
    sentence: 'A withdrawal is refused before anything is signed, because this key lacks Withdraw.',
    take: async (page) => {
      await page.getByLabel(en.sign.method, { exact: true }).selectOption('POST');
      await page.getByRole('textbox', { name: en.sign.path }).fill('/api/v5/asset/withdrawal');
      await page.getByRole('textbox', { name: en.sign.query }).fill('');
      await page
        .getByRole('textbox', { name: en.sign.body })
        .fill(
          '{"ccy":"BTC","amt":"0.1","dest":"4","toAddr":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"}',
        );
      await page.getByText(en.sign.need.missing.replace('{{permission}}', 'Withdraw')).waitFor();
    },
  },
  {
    name: 'sign-login',
    sentence: 'The message that opens private WebSocket channels.',
    take: async (page) => {
      await page.getByRole('tab', { name: en.sign.kind.login }).click();
      await press(page, en.sign.login.submit);
      await heading(page, en.sign.result.title);
    },
  },
  ...findingTour,
  {
    name: 'entry-warned',
    sentence: 'A key that can trade from any address, and the remedy.',
    take: async (page) => {
      await openKey(page, 'Weekend scripts');
    },
  },
  {
    name: 'entry-edit',
    sentence: 'The details of a key can be edited, and its credentials corrected or replaced.',
    take: async (page) => {
      await page.getByRole('link', { name: en.entry.edit }).click();
      await heading(page, en.entryForm.editTitle.replace('{{label}}', 'Weekend scripts'));
      await page.getByRole('radio', { name: en.entryForm.credentials.correct }).check();
    },
  },
  {
    name: 'entry-add',
    sentence: 'A key is added. Invalid values are refused, and unusual ones must be confirmed.',
    take: async (page) => {
      await page.getByRole('link', { name: en.entryForm.cancel, exact: true }).click();
      await page.getByRole('link', { name: en.entry.back }).click();
      await page.getByRole('link', { name: en.entries.add }).click();
      await page.getByRole('textbox', { name: en.entryForm.label.label }).fill('Signal relay');
      await page.getByRole('checkbox', { name: en.entries.permission.trade }).check();
      await page.locator('textarea').first().fill('203.0.113.300');
      await page.locator('input[name="apiKey"]').fill('37c541a1-05d2-4b5c-9d3b-7c1a2f6e8b90');
      await page.locator('input[name="secretKey"]').fill('Relay-Pass_2026');
      await page.locator('input[name="passphrase"]').fill('Relay-Pass_2026');
      await press(page, en.entryForm.add);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'entry-added',
    sentence: 'With the values corrected, the key is in the vault.',
    take: async (page) => {
      await page.locator('textarea').first().fill('192.31.196.30');
      await page.locator('input[name="secretKey"]').fill('5D1F0C3B7A9E4F628B0D1C2E3F4A5B6C');
      await press(page, en.entryForm.add);
      await heading(page, 'Signal relay');
    },
  },
  ...dueTour,
  ...healthTour,
  ...rotationTour,
  ...compromiseTour,
  {
    name: 'help',
    sentence: 'Help answers what people ask about OKX’s API keys.',
    take: async (page) => {
      await page.getByRole('link', { name: en.navigation.help, exact: true }).click();
      await heading(page, en.help.title);
    },
  },
  {
    name: 'help-search',
    sentence: 'A word or an error code finds the topic.',
    take: async (page) => {
      await field(page, en.help.filter).fill('50119');
      await page.getByRole('link', { name: en.help.topic['wrong-site'].title }).waitFor();
    },
  },
  {
    name: 'help-topic',
    sentence: 'What to do if a key may be stolen, step by step.',
    take: async (page) => {
      await field(page, en.help.filter).fill('stolen');
      await page.keyboard.press('Enter');
      await heading(page, en.help.topic.compromise.title);
      await field(page, en.help.filter).fill('');
    },
  },
  {
    name: 'help-create-key',
    sentence: 'The clicks on OKX, with sketches of its pages.',
    take: async (page) => {
      await page.getByRole('link', { name: en.help.topic['create-key'].title }).click();
      await page.getByRole('img', { name: en.okxSteps.sketch['web-form'] }).waitFor();
    },
  },
  {
    name: 'settings',
    sentence: 'Theme, language, and when Signet locks and clears the clipboard.',
    take: async (page) => {
      await page.getByRole('link', { name: en.navigation.settings, exact: true }).click();
      await heading(page, en.settings.title);
      await page.getByText(en.settings.protection, { exact: true }).waitFor();
    },
  },
  {
    name: 'about',
    sentence: 'Where the vault is, and what Signet is made of.',
    take: async (page) => {
      await page.getByRole('link', { name: en.navigation.about, exact: true }).click();
      await heading(page, en.about.title);
      await page.getByText(en.about.vaultPath, { exact: true }).waitFor();
    },
  },
];
