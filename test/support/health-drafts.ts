import { dayMs, type RequestOf } from '#contract';
import { sampleDraft } from '../e2e/samples.ts';
import { ownAddress } from './own-address.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';

type Draft = RequestOf<'entry:add'>['draft'];

function daysAgo(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString();
}

/** Turns the label into the last group of digits of an API key. */
function nodeOf(label: string): string {
  const bytes = [...new TextEncoder().encode(label.padEnd(6))].slice(0, 6);
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Creates a key of the exchange; each of its secrets is a canary. */
function issuedKey(label: string, change: Partial<SimulatedKey> = {}): SimulatedKey {
  return {
    apiKey: `5ab0c9a2-1f5f-4e51-8e0c-${nodeOf(label)}`,
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
const gone = issuedKey('Gone');
/** The keys of the exchange, which does not include `Gone`. */
export const issued = [bot, tracker, practice];
export const allKeys = [...issued, gone];

/** Returns the draft of a key: mostly what the exchange has, with the changes of a test. */
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

/** Returns drafts of those four keys, each with a finding, and one with an overridden host. */
export function healthDrafts(): readonly Draft[] {
  return [
    draftOf(bot),
    draftOf(tracker, { permissions: ['read_only'], ipAllowlist: [], purpose: 'portfolio' }),
    draftOf(practice, { createdOnOkxAt: daysAgo(120), applications: ['Bot'] }),
    draftOf(gone, { ipAllowlist: [], createdOnOkxAt: daysAgo(200), purpose: null }),
    draftOf(issuedKey('Proxied'), { hosts: { rest: 'https://proxy.example' } }),
  ];
}
