import { en } from '#words/en';
import { credentialsOf } from '../demo/demo-entries.ts';
import { openKey } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

const check = en.entryCheck.check;

/** Starts at the page of a key without findings. */
export const checkTour: readonly TourStep[] = [
  {
    name: 'entry-checked',
    sentence: 'A check compares OKX’s answer with what the owner entered.',
    take: async (page) => {
      await page.getByRole('button', { name: check }).first().click();
      await page.getByText(en.verdict.accepted).waitFor();
    },
  },
  {
    name: 'entry-answer',
    sentence: 'OKX’s own answer is one click away, with secrets masked.',
    take: (page) => page.getByRole('button', { name: en.verdict.answer }).click(),
  },
  {
    name: 'entry-ticked',
    sentence: 'A checklist: items that Signet checks itself, and items for the owner to tick.',
    take: (page) => page.getByRole('checkbox', { name: en.checklist.tick['two-factor'] }).check(),
  },
];

/** Leads from any page to that of a key that differs from OKX's answer. */
export const findingTour: readonly TourStep[] = [
  {
    name: 'entry-differs',
    sentence: 'A key got Trade permission on OKX: the check finds it, and offers a remedy.',
    take: async (page, exchange) => {
      await openKey(page, 'Portfolio tracker');
      const { apiKey } = credentialsOf('Portfolio tracker');
      exchange.keys.edit(apiKey, { permissions: ['read_only', 'trade'] });
      await page.getByRole('button', { name: check }).first().click();
      await page.getByRole('button', { name: en.verdict.offer.adopt }).first().waitFor();
    },
  },
  {
    name: 'sub-account',
    sentence: 'A sub-account has a key on OKX that is not in the vault.',
    take: async (page) => {
      await page.getByLabel(en.subAccounts.name).fill('grid01');
      await page.getByRole('button', { name: en.subAccounts.compare }).click();
      await page.getByText(en.subAccounts.unknown, { exact: true }).waitFor();
    },
  },
  {
    name: 'entry-refused',
    sentence: 'A key with a wrong passphrase: what happened, and the field to correct it.',
    take: async (page, exchange) => {
      await openKey(page, '夜間再平衡');
      exchange.conduct.refuseNext('50105');
      await page.getByRole('button', { name: check }).first().click();
      await page.getByRole('button', { name: en.verdict.offer.enter.passphrase }).waitFor();
    },
  },
];
