import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Entry, RequestOf } from '#contract';
import { en } from '#words/en';
import { gridBot, gridBotDraft } from '../grid-bot.ts';
import type { SimulatedKey } from '../simulator/simulated-key.ts';
import { goTo, openSignet, type Signet } from './open-signet.tsx';

type Draft = RequestOf<'entry:add'>['draft'];

/** The page of one key, which the exchange may or may not have issued. */
export type CheckedKey = Signet & {
  readonly id: string;
  readonly entry: () => Promise<Entry>;
};

/**
 * Opens the page of a key.
 *
 * @param change what its owner says of it, other than the exchange
 * @param others what the exchange has issued besides
 */
export async function openKey(
  change: Partial<Draft> = {},
  others: readonly SimulatedKey[] = [],
): Promise<CheckedKey> {
  const signet = await openSignet({ issued: [gridBot, ...others] });
  const { entry } = await signet.value('entry:add', { draft: gridBotDraft(change) });
  const { id } = entry;
  await goTo({ screen: 'entry', id });
  await atKey();
  return { ...signet, id, entry: async () => (await signet.value('entry:get', { id })).entry };
}

/** Waits for the page of the key. */
export async function atKey(): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true });
  await expect.element(heading).toBeVisible();
}

/** Reads the verdict on the page. */
export function region(): Locator {
  return page.getByRole('region', { name: en.entryCheck.title });
}

/** Checks the key, and waits for the verdict. */
export async function check(): Promise<void> {
  await page.getByRole('button', { name: en.entryCheck.check }).first().click();
  await expect.element(region().getByText(/^Asked at/)).toBeVisible();
}

/** Presses a button of the check. */
export async function choose(name: string): Promise<void> {
  await region().getByRole('button', { name, exact: true }).click();
}

export async function expectAccepted(
  sentence = 'OKX accepts this key, and everything matches what you entered.',
): Promise<void> {
  await expect.element(region().getByText(sentence)).toBeVisible();
}

/** The credentials, as the form needs them. */
export function credentialsOf({ apiKey, secretKey, passphrase }: SimulatedKey) {
  return { apiKey, secretKey, passphrase };
}
