import type { RequestOf } from '../../src-main/contract/index.ts';
import { ownAddress } from '../support/own-address.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import { makeVault, type Signet } from './desktop.ts';
import { sampleDraft } from './samples.ts';

type Draft = RequestOf<'entry:add'>['draft'];

const dayMs = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString();
}

/** A key that the exchange has; each of its secrets is a canary. */
function issuedKey(label: string, change: Partial<SimulatedKey> = {}): SimulatedKey {
  const node = Buffer.from(label.padEnd(6)).toString('hex').slice(0, 12);
  return {
    apiKey: `5ab0c9a2-1f5f-4e51-8e0c-${node}`,
    secretKey: `CANARY5ECRET${label.toUpperCase()}`,
    passphrase: `Canary-pass-${label}1!`,
    environment: 'live',
    site: 'global',
    permissions: ['read_only', 'trade'],
    ipAllowlist: [ownAddress],
    label,
    uid: '44705892343619584',
    mainUid: '44705892343619584',
    holdings: [],
    ...change,
  };
}

const bot = issuedKey('Bot');
export const tracker = issuedKey('Tracker', { site: 'eea' });
const practice = issuedKey('Practice', { environment: 'demo' });
/** What the exchange has; it does not know `Gone`. */
export const issued = [bot, tracker, practice];
export const allKeys = [...issued, issuedKey('Gone')];

/** What its owner says of a key: by and large what the exchange does. */
function draftOf(key: SimulatedKey, change: Partial<Draft> = {}): Draft {
  const { apiKey, secretKey, passphrase, label, environment, permissions } = key;
  return sampleDraft({
    label,
    site: key.site ?? 'global',
    environment,
    permissions: [...permissions],
    ipAllowlist: [ownAddress],
    applications: [label],
    purpose: 'trading-bot',
    createdOnOkxAt: daysAgo(10),
    credentials: { apiKey, secretKey, passphrase },
    ...change,
  });
}

/** A vault, made now unless it is there, with those four, and one with a host of its own. @returns their ids by their labels */
export async function keepKeys(signet: Signet): Promise<Readonly<Record<string, string>>> {
  const { value, page } = signet;
  await makeVault(signet);
  const [, , , gone = bot] = allKeys;
  const drafts = [
    draftOf(bot),
    draftOf(tracker, { permissions: ['read_only'], ipAllowlist: [], purpose: 'portfolio' }),
    draftOf(practice, { createdOnOkxAt: daysAgo(120), applications: ['Bot'] }),
    draftOf(gone, { ipAllowlist: [], createdOnOkxAt: daysAgo(200), purpose: null }),
    draftOf(issuedKey('Proxied'), { hosts: { rest: 'https://proxy.example' } }),
  ];
  const ids: Record<string, string> = {};
  for (const draft of drafts) {
    const { entry } = await value('entry:add', { draft });
    ids[entry.label] = entry.id;
  }
  await page.reload();
  return ids;
}
