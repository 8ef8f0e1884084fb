import type { Page } from '@playwright/test';
import { en } from '#words/en';
import { credentialsOf, described } from '../demo/demo-entries.ts';
import type { DemoExchange } from '../demo/demo-exchange.ts';
import { call } from './page-call.ts';
import { field, openKey, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

const { compromise } = en;
const label = 'Weekend scripts';

/** Leads from any page through the emergency list of a leaked key. */
export const compromiseTour: readonly TourStep[] = [
  {
    name: 'compromise-before',
    sentence: 'A key may have leaked: what the list is for, before it is started.',
    take: async (page, exchange) => {
      await addReader(page, exchange);
      await openKey(page, label);
      await page.getByRole('link', { name: compromise.open }).click();
      await page.getByRole('button', { name: compromise.before.start }).waitFor();
    },
  },
  {
    name: 'compromise-open',
    sentence: 'All steps, the most urgent first.',
    take: async (page) => {
      await press(page, compromise.before.start);
      await tick(page, 'delete-key').waitFor();
    },
  },
  {
    name: 'compromise-alive',
    sentence: 'The key is reported as deleted, but OKX still accepts it.',
    take: async (page) => {
      await tick(page, 'delete-key').check();
      await press(page, compromise.prove.ask);
      await page.getByText(en.rotation.proof.aliveNext).waitFor();
    },
  },
  {
    name: 'compromise-dead',
    sentence: 'The key is dead, and another key shows the recent activity of the account.',
    take: async (page, exchange) => {
      exchange.keys.delete(credentialsOf(label).apiKey);
      await press(page, compromise.prove.again);
      await page.getByText(/The key is dead/).waitFor();
      await press(page, compromise.look.orders);
      await page.getByText(/As reported by OKX/).waitFor();
      await tick(page, 'look-at-orders').check();
    },
  },
  {
    name: 'compromise-offline',
    sentence: 'The list also works without a network; the steps on OKX are done on another device.',
    take: async (page) => {
      await page.context().setOffline(true);
      await page.getByText(compromise.offline.title).waitFor();
      await field(page, compromise.notes.label).fill('The scripts were pushed to a public place.');
      await page.getByText(compromise.notes.saved, { exact: true }).waitFor();
      await tick(page, 'write-down').check();
    },
  },
  {
    name: 'compromise-notice',
    sentence: 'The page of the key leads back to the list.',
    take: async (page) => {
      await page.context().setOffline(false);
      await openKey(page, label);
      await page.getByRole('link', { name: compromise.goOn }).waitFor();
    },
  },
  {
    name: 'compromise-closing',
    isCovered: true,
    sentence: 'Open steps are named before the list is closed.',
    take: async (page) => {
      await page.getByRole('link', { name: compromise.goOn }).click();
      await press(page, compromise.close.open);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'compromise-closed',
    sentence: 'The report stays in the history of the key.',
    take: async (page) => {
      await page.getByRole('dialog').getByText(compromise.close.done, { exact: true }).click();
      await page.getByRole('heading', { name: compromise.before.earlier }).waitFor();
    },
  },
];

function tick(page: Page, step: keyof typeof compromise.step) {
  const name = `${compromise.done}: ${compromise.step[step].title}`;
  return page.getByRole('checkbox', { name });
}

/** Creates a read-only key of the same sub-account on the exchange, and adds it to the vault. */
async function addReader(page: Page, { keys }: DemoExchange): Promise<void> {
  const uid = keys.find(credentialsOf(label).apiKey)?.uid;
  const leaked = described.find((entry) => entry.label === label);
  if (uid === undefined || !leaked) throw new Error('There is no such key.');
  const { ageDays: _age, ...entry } = leaked;
  const permissions = ['read_only'] as const;
  const passphrase = 'Otter_Harbor_2026';
  const made = { label: 'Weekendreader', permissions, ipAllowlist: [] };
  const { apiKey, secretKey } = keys.create({ ...made, uid, passphrase, site: entry.site });
  await call(page, 'entry:add', {
    draft: {
      ...entry,
      ...made,
      ...{ label: 'Weekend reader', purpose: 'portfolio', createdOnOkxAt: null, hosts: {} },
      credentials: { apiKey, secretKey, passphrase },
    },
  });
}
