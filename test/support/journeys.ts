import type { GuideStep, Purpose, RequestOf } from '#contract';
import { ownAddress } from './own-address.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';

type Draft = RequestOf<'guide:save'>['draft'];

/** A key that is created with the guide. */
export type Journey = {
  readonly purpose: Purpose;
  readonly application: string;
  /** The key as the exchange has it. */
  readonly key: SimulatedKey;
  /** The details that the owner enters differently from the exchange. */
  readonly said?: Partial<Pick<Draft, 'site' | 'environment' | 'account' | 'ipAllowlistText'>>;
};

export const readyItems = ['two-factor', 'account-password', 'trusted-device'] as const;
export const withdrawReason = 'Pays out on Fridays.';

/** Returns the account of a key, as its owner would enter it. */
export function accountOf({ uid, mainUid }: SimulatedKey): Draft['account'] {
  return uid === mainUid ? { kind: 'main' } : { kind: 'sub', name: 'bots' };
}

export function addressesOf({ key, said }: Journey): string {
  return said?.ipAllowlistText ?? key.ipAllowlist.join('\n');
}

/** Returns the draft of a journey at a step, with everything entered so far. */
export function draftOf(journey: Journey, step: GuideStep): Draft {
  const { key, said, purpose, application } = journey;
  const { permissions, environment, site = 'global' } = { ...key, ...said };
  return {
    step,
    purpose,
    application,
    label: environment === 'demo' ? `${application} Demo` : application,
    site,
    environment,
    account: said?.account ?? accountOf(key),
    ready: [...readyItems],
    way: 'web',
    click: 0,
    permissions: [...permissions],
    withdrawReason: permissions.includes('withdraw') ? withdrawReason : '',
    ipAllowlistText: addressesOf(journey),
    rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
    hadCredentials: false,
  };
}

/** Creates a key of the exchange, with secrets derived from its name of 8 to 32 letters and digits. */
function simulatedKey(change: Partial<SimulatedKey> & Pick<SimulatedKey, 'label'>): SimulatedKey {
  const codes = [...change.label].map((letter) => letter.charCodeAt(0).toString(16));
  // The second half is the reversed name, so that key and secret have no part in common.
  const hash = `${codes.join('').repeat(4).slice(0, 32)}${codes.toReversed().join('').repeat(4).slice(0, 32)}`;
  const groups = [8, 12, 16, 20, 32].map((end, index, ends) =>
    hash.slice(ends[index - 1] ?? 0, end),
  );
  return {
    apiKey: groups.join('-'),
    secretKey: hash.slice(32).toUpperCase(),
    passphrase: `Pass_${hash.slice(0, 12)}A1`,
    environment: 'live',
    site: 'global',
    permissions: ['read_only'],
    ipAllowlist: [ownAddress],
    uid: '44705892343619584',
    mainUid: '44705892343619584',
    holdings: [],
    ...change,
  };
}

/** One for each purpose, with all sites, both environments, main and sub-accounts, with and without addresses. */
export const journeys: Readonly<Record<Purpose, Journey>> = {
  'trading-bot': {
    purpose: 'trading-bot',
    application: 'Freqtrade',
    key: simulatedKey({
      label: 'FreqtradeDemo20261120',
      environment: 'demo',
      permissions: ['read_only', 'trade'],
      ipAllowlist: [],
    }),
  },
  portfolio: {
    purpose: 'portfolio',
    application: 'Rotki',
    key: simulatedKey({ label: 'Rotki', site: 'eea', ipAllowlist: [] }),
  },
  arbitrage: {
    purpose: 'arbitrage',
    application: 'Hummingbot',
    key: simulatedKey({
      label: 'Hummingbot20261120',
      site: 'us',
      permissions: ['read_only', 'trade'],
      ipAllowlist: [ownAddress, '2001:db8::/32'],
      uid: '44705892343619585',
    }),
  },
  custody: {
    purpose: 'custody',
    application: 'Treasury',
    key: simulatedKey({ label: 'treasury', permissions: ['read_only', 'withdraw'] }),
  },
  'own-script': {
    purpose: 'own-script',
    application: 'rebalance.py',
    key: simulatedKey({ label: 'rebalancepy', permissions: ['read_only', 'trade'] }),
  },
};
