import { createHash } from 'node:crypto';
import type { Purpose } from '#contract';
import { ownAddress } from '../support/proxied-exchange.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import type { Journey } from './guide-walk.ts';

/** A key that the exchange has, with secrets that are made of its name. */
function simulatedKey(change: Partial<SimulatedKey> & Pick<SimulatedKey, 'label'>): SimulatedKey {
  const hash = createHash('sha256').update(change.label).digest('hex');
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

/** One of each purpose: all sites, both environments, main and sub-account, with and without addresses. */
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
