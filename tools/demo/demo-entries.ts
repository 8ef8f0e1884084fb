import { createHash } from 'node:crypto';
import { dayMs, type EntryDraft, hourMs } from '#contract';

/**
 * The address from which requests seem to reach the simulated exchange: Grid bot's server. All addresses of the
 * demo lie in the blocks of the AS112 project (RFC 7534, RFC 7535). They are public, unlike the addresses for
 * documentation, and still belong to no owner of a key.
 */
export const demoAddress = '192.31.196.7';

type Described = Omit<EntryDraft, 'credentials' | 'hosts' | 'createdOnOkxAt'> & {
  /** The age of the key on OKX; `null` if the owner forgot it. */
  readonly ageDays: number | null;
};

const everyNinetyDays = { kind: 'interval', days: 90, leadDays: 7 } as const;

/** Keys as people have them: most are fine, some have findings. */
export const described: readonly Described[] = [
  {
    label: 'Grid bot',
    site: 'global',
    environment: 'live',
    account: { kind: 'sub', name: 'grid01' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: [demoAddress],
    applications: ['Hummingbot'],
    purpose: 'trading-bot',
    rotationPolicy: everyNinetyDays,
    ageDays: 34,
    notes: 'BTC-USDT and ETH-USDT, on the small server.\nStop the bot before replacing the key.',
  },
  {
    label: 'Grid bot, rehearsal',
    site: 'global',
    environment: 'demo',
    account: { kind: 'main' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: [],
    applications: ['Hummingbot'],
    purpose: 'trading-bot',
    rotationPolicy: { kind: 'never', reason: 'Demo trading' },
    ageDays: 120,
    notes: '',
  },
  {
    label: 'Portfolio tracker',
    site: 'global',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only'],
    ipAllowlist: [],
    applications: ['Rotki'],
    purpose: 'portfolio',
    rotationPolicy: { kind: 'interval', days: 180, leadDays: 14 },
    ageDays: 61,
    notes: '',
  },
  {
    label: 'Treasury payouts',
    site: 'eea',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only', 'withdraw'],
    ipAllowlist: ['192.175.48.20', '192.175.48.32/28'],
    applications: ['Payout service'],
    purpose: 'custody',
    rotationPolicy: everyNinetyDays,
    ageDays: 85,
    notes: 'Two people approve every change to this key.',
  },
  {
    label: 'Arbitrage Frankfurt',
    site: 'eea',
    environment: 'live',
    account: { kind: 'sub', name: 'arb-fra' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: ['192.31.196.40', '192.31.196.41', '2620:4f:8000:40::/64'],
    applications: ['Arbitrage engine', 'Grafana'],
    purpose: 'arbitrage',
    rotationPolicy: { kind: 'interval', days: 30, leadDays: 5 },
    ageDays: 41,
    notes: '',
  },
  {
    label: 'Weekend scripts',
    site: 'global',
    environment: 'live',
    account: { kind: 'sub', name: 'scripts' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: [],
    applications: [],
    purpose: 'trading-bot',
    rotationPolicy: everyNinetyDays,
    ageDays: null,
    notes: '',
  },
  {
    label: 'Strategy lab',
    site: 'us',
    environment: 'demo',
    account: { kind: 'sub', name: 'lab' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: ['192.175.48.77'],
    applications: ['Jupyter'],
    purpose: 'own-script',
    rotationPolicy: everyNinetyDays,
    ageDays: 12,
    notes: '',
  },
  {
    label: 'Tax report',
    site: 'us',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only'],
    ipAllowlist: ['192.175.48.9'],
    applications: ['Koinly'],
    purpose: 'portfolio',
    rotationPolicy: { kind: 'never', reason: 'Reads only, once a year' },
    ageDays: 300,
    notes: '',
  },
  {
    label: '夜間再平衡',
    site: 'global',
    environment: 'live',
    account: { kind: 'sub', name: 'rebalance' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: ['192.31.196.90'],
    applications: ['Freqtrade'],
    purpose: 'trading-bot',
    rotationPolicy: everyNinetyDays,
    ageDays: 5,
    notes: '',
  },
];

/**
 * Returns the entries of the demo.
 *
 * @param now Unix time in ms
 */
export function demoEntries(now: number): readonly EntryDraft[] {
  return described.map(({ ageDays, ...entry }) => ({
    ...entry,
    createdOnOkxAt: ageDays === null ? null : new Date(madeAt(ageDays, now)).toISOString(),
    hosts: {},
    credentials: credentialsOf(entry.label),
  }));
}

/** Adds an hour, so that an age in days does not change if a day ends meanwhile. */
export function madeAt(ageDays: number, now: number): number {
  return now - ageDays * dayMs - hourMs;
}

/** Makes credentials in OKX's shape, the same each time, so that the seal of a key can be recognised. */
export function credentialsOf(label: string): EntryDraft['credentials'] {
  const digest = createHash('sha256').update(`Signet demo: ${label}`).digest('hex');
  const apiKey = digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  return {
    apiKey,
    secretKey: digest.slice(32).toUpperCase(),
    passphrase: `Demo-${digest.slice(0, 6)}!`,
  };
}
