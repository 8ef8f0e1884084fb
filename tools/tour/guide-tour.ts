import { en } from '#words/en';
import type { SimulatedKey } from '../../test/support/simulator/simulated-key.ts';
import { demoPassword } from '../demo/demo-vault.ts';
import { choose, heading, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

/** The key that the tour creates, as the exchange has it. */
export const tourKey: SimulatedKey = {
  apiKey: '7e1b9c52-6d0f-4a3e-9b8c-2f5d4e6a7c10',
  secretKey: '9A1C4E7D2B5F8063D9E2A7C4B1F60358',
  passphrase: 'Velvet_Otter_2026',
  environment: 'demo',
  site: 'global',
  label: 'Freqtrade20261120',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
  uid: '44705892343619584',
  mainUid: '44705892343619584',
  holdings: [],
};

const { guide } = en;

/** Leads from an empty vault to a checked and saved key. */
export const guideTour: readonly TourStep[] = [
  {
    name: 'guide-purpose',
    sentence: 'The guide asks what the key is for, and suggests settings for that purpose.',
    take: async (page) => {
      await page.getByRole('link', { name: en.entries.create }).click();
      await heading(page, guide.heading.purpose);
      await choose(page, guide.purpose['trading-bot'].name);
      await page.getByLabel(guide.application.label).fill('Freqtrade');
    },
  },
  {
    name: 'guide-account',
    sentence: 'Live or demo, the site, the account, and what to prepare.',
    take: async (page) => {
      await press(page, toStep('account'));
      await heading(page, guide.heading.account);
      await choose(page, guide.environment.live.name);
      await page.getByRole('checkbox', { name: guide.ready['two-factor'] }).check();
    },
  },
  {
    name: 'guide-okx',
    sentence: 'The clicks on OKX, one at a time, with a name to copy.',
    take: async (page) => {
      await press(page, toStep('okx'));
      await heading(page, guide.heading.okx);
    },
  },
  {
    name: 'guide-permissions',
    sentence: 'What each permission really allows, with those for the purpose selected.',
    take: async (page) => {
      await press(page, toStep('permissions'));
      await heading(page, guide.heading.permissions);
    },
  },
  {
    name: 'guide-withdraw',
    sentence: 'Withdraw needs a reason, and its risk is explained.',
    take: (page) => page.getByRole('checkbox', { name: en.entries.permission.withdraw }).check(),
  },
  {
    name: 'guide-resumed',
    sentence: 'A lock loses nothing: the guide continues where it stopped.',
    take: async (page) => {
      await page.getByRole('checkbox', { name: en.entries.permission.withdraw }).uncheck();
      await page.keyboard.press('ControlOrMeta+l');
      await page.getByLabel(en.unlock.password, { exact: true }).fill(demoPassword);
      await press(page, en.unlock.unlock);
      await page.getByText(guide.resume.startOverHint).waitFor();
    },
  },
  {
    name: 'guide-addresses',
    sentence: 'The addresses that may use the key, and the risk of allowing any.',
    take: async (page) => {
      await press(page, guide.resume.goOn.replace('{{step}}', guide.step.permissions));
      await press(page, toStep('addresses'));
      await heading(page, guide.heading.addresses);
    },
  },
  {
    name: 'guide-credentials',
    sentence: 'The three values that OKX shows.',
    take: async (page) => {
      await press(page, toStep('credentials'));
      await heading(page, guide.heading.credentials);
      for (const field of ['apiKey', 'secretKey', 'passphrase'] as const) {
        await page.locator(`input[name="${field}"]`).fill(tourKey[field]);
      }
    },
  },
  {
    name: 'guide-check-refused',
    sentence:
      'The key was entered as live but is a demo key: OKX says so, and one click corrects it.',
    take: async (page) => {
      await press(page, guide.credentials.check);
      await page.getByRole('button', { name: 'Check it at Global, Demo' }).waitFor();
    },
  },
  {
    name: 'guide-checked',
    sentence: 'OKX accepts the key, and the result is shown line by line.',
    take: async (page) => {
      await press(page, 'Check it at Global, Demo');
      await page.getByRole('button', { name: guide.check.save, exact: true }).waitFor();
    },
  },
  {
    name: 'guide-done',
    sentence: 'The key is in the vault. The guide shows what to do next.',
    take: async (page) => {
      await press(page, guide.check.save);
      await page.getByRole('link', { name: guide.done.show }).waitFor();
    },
  },
];

function toStep(step: keyof typeof guide.step): string {
  return guide.continue.replace('{{step}}', guide.step[step]);
}
