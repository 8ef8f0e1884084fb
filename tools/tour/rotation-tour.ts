import type { Page } from '@playwright/test';
import { proposeKeyName } from '#contract';
import { en } from '#words/en';
import type { SimulatedKey } from '../../test/support/simulator/simulated-key.ts';
import { credentialsOf } from '../demo/demo-entries.ts';
import type { DemoExchange } from '../demo/demo-exchange.ts';
import { heading, openKey, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

const { rotation } = en;
const label = 'Grid bot';

/** Leads from any page through a rotation that is undone and one that is finished. */
export const rotationTour: readonly TourStep[] = [
  {
    name: 'rotation-reason',
    sentence:
      'A key is replaced: old and new side by side, and reversible until the old one is deleted.',
    take: (page) => begin(page),
  },
  {
    name: 'rotation-create',
    sentence: 'The settings of the old key, to copy into OKX’s form.',
    take: (page) => start(page),
  },
  {
    name: 'rotation-credentials',
    sentence: 'The three values of the new key.',
    take: (page, exchange) => enter(page, makeKey(exchange)),
  },
  {
    name: 'rotation-check',
    sentence: 'The new key is checked while everything still uses the old one.',
    take: (page) => keep(page),
  },
  {
    name: 'rotation-undo',
    isCovered: true,
    sentence: 'Before the rotation is undone: what that does, and what it leaves behind.',
    take: async (page) => {
      await press(page, rotation.undo.open);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'rotation-undone',
    sentence: 'The rotation is undone. The new key should be deleted on OKX.',
    take: async (page) => {
      await page.getByRole('dialog').getByText(rotation.undo.confirm, { exact: true }).click();
      await heading(page, rotation.undo.doneTitle.replace('{{label}}', label));
    },
  },
  {
    name: 'rotation-switch',
    sentence: 'A second rotation, up to the switch from the old key to the new one.',
    take: async (page, exchange) => {
      await begin(page);
      await start(page);
      await enter(page, makeKey(exchange));
      await keep(page);
      await goOn(page, 'switch');
      await heading(page, rotation.heading.switch);
    },
  },
  {
    name: 'rotation-switched',
    sentence: 'Each application gets the new key, ticked off one by one.',
    take: async (page) => {
      await press(page, rotation.switch.act);
      await heading(page, rotation.heading.switched);
      await page.getByRole('checkbox').first().check();
    },
  },
  {
    name: 'rotation-under-way',
    sentence: 'An unfinished rotation: the page of the key leads back to it.',
    take: async (page) => {
      await openKey(page, label);
      await page.getByRole('link', { name: rotation.entry.goOn }).waitFor();
    },
  },
  {
    name: 'rotation-revoke',
    sentence: 'The owner deletes the old key on OKX.',
    take: async (page) => {
      await page.getByRole('link', { name: rotation.entry.goOn }).click();
      await goOn(page, 'revoke');
      await heading(page, rotation.heading.revoke);
    },
  },
  {
    name: 'rotation-alive',
    sentence: 'OKX still accepts the old key, so the rotation cannot be finished.',
    take: async (page) => {
      await press(page, rotation.revoke.act);
      await page.getByText(rotation.proof.aliveNext).waitFor();
    },
  },
  {
    name: 'rotation-dead',
    sentence: 'OKX answers that there is no such key, which is the proof.',
    take: async (page, exchange) => {
      exchange.keys.delete(credentialsOf(label).apiKey);
      await press(page, rotation.prove.again);
      await page.getByRole('button', { name: rotation.prove.finish, exact: true }).waitFor();
    },
  },
  {
    name: 'rotation-finished',
    sentence: 'Finished: the old secrets are removed, and the next due date is set.',
    take: async (page) => {
      await press(page, rotation.prove.finish);
      await heading(page, rotation.done.title.replace('{{label}}', label));
    },
  },
  {
    name: 'rotation-history',
    sentence: 'The history keeps when and why, and the ending of the old key.',
    take: async (page) => {
      await page.getByRole('link', { name: rotation.done.show }).click();
      await page.getByRole('table', { name: rotation.entry.history }).waitFor();
    },
  },
];

async function begin(page: Page): Promise<void> {
  await openKey(page, label);
  await page.getByRole('link', { name: rotation.entry.act, exact: true }).click();
  await heading(page, rotation.heading.reason);
}

async function start(page: Page): Promise<void> {
  await press(page, rotation.start.act);
  await heading(page, rotation.heading.create);
}

/** Creates a key like the old one on the exchange, and deletes one that was created before. */
function makeKey({ keys }: DemoExchange): SimulatedKey {
  const old = keys.find(credentialsOf(label).apiKey);
  if (!old) throw new Error('The old key is gone.');
  const { uid, permissions, ipAllowlist, site = 'global' } = old;
  const name = proposeKeyName(label, new Date().toISOString().slice(0, 10));
  const undone = keys.ofAccount(uid).find(({ key }) => key.label === name);
  if (undone) keys.delete(undone.key.apiKey);
  const passphrase = 'Otter_Harbor_2026';
  return keys.create({ uid, label: name, passphrase, permissions, ipAllowlist, site });
}

async function enter(page: Page, key: SimulatedKey): Promise<void> {
  await goOn(page, 'credentials');
  await heading(page, rotation.heading.credentials);
  for (const field of ['apiKey', 'secretKey', 'passphrase'] as const) {
    await page.locator(`input[name="${field}"]`).fill(key[field]);
  }
}

async function keep(page: Page): Promise<void> {
  await press(page, rotation.credentials.keep);
  await heading(page, rotation.heading.check);
  await page.getByText(en.verdict.accepted).waitFor();
}

function goOn(page: Page, step: keyof typeof rotation.step): Promise<void> {
  return press(page, rotation.continue.replace('{{step}}', rotation.step[step]));
}
