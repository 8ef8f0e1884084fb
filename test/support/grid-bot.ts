import type { RequestOf } from '#contract';
import { sampleDraft } from '../e2e/samples.ts';
import { ownAddress } from './own-address.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';

/** A trading key on OKX. */
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

/** Returns an entry that describes {@link gridBot} correctly, with the changes of a test. */
export function gridBotDraft(change: Partial<Draft> = {}): Draft {
  const { apiKey, secretKey, passphrase } = gridBot;
  return sampleDraft({
    purpose: 'trading-bot',
    ipAllowlist: [ownAddress],
    credentials: { apiKey, secretKey, passphrase },
    ...change,
  });
}
