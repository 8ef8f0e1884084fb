import type { RequestOf } from '#contract';
import { ownAddress } from '../support/proxied-exchange.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import { goTo, makeVault, type Signet } from './desktop.ts';
import { sampleDraft } from './samples.ts';

/** What OKX knows of the key of these tests. */
export const gridBot: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '9C1F0D6E2B7A48539E0D1C2B3A4F5E6D',
  passphrase: 'Grid-Pass_2026',
  environment: 'live',
  site: 'global',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [ownAddress],
  label: 'Gridbot',
  uid: '44705892343619584',
  mainUid: '44705892343619584',
  holdings: [],
};

type Draft = RequestOf<'entry:add'>['draft'];

/** An entry that says of {@link gridBot} what OKX says; a test says what it has otherwise. */
function gridBotDraft(change: Partial<Draft> = {}): Draft {
  const { apiKey, secretKey, passphrase } = gridBot;
  return sampleDraft({
    purpose: 'trading-bot',
    ipAllowlist: [ownAddress],
    credentials: { apiKey, secretKey, passphrase },
    ...change,
  });
}

/** Makes a vault, unless it is there, with one entry, and opens its page. @returns its id */
export async function openEntry(signet: Signet, change: Partial<Draft> = {}): Promise<string> {
  const { page, value } = signet;
  await makeVault(signet);
  const { entry } = await value('entry:add', { draft: gridBotDraft(change) });
  await page.reload();
  await goTo(page, { screen: 'entry', id: entry.id });
  await page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }).waitFor();
  return entry.id;
}
