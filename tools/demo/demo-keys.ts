import { type EntryDraft, type Site, siteSchema } from '#contract';
import type { SimulatedAccount } from '../../test/support/simulator/simulated-account.ts';
import type { SimulatedKey } from '../../test/support/simulator/simulated-key.ts';
import { credentialsOf, described, madeAt } from './demo-entries.ts';
import { demoHistory } from './demo-history.ts';

/** Returns the accounts of the entries: a main account on each site, and its sub-accounts. */
export function simulatedAccounts(now: number): readonly SimulatedAccount[] {
  const mains = siteSchema.options.map((site) => accountOf({ site, account: { kind: 'main' } }));
  const subs = described.filter(({ account }) => account.kind === 'sub').map(accountOf);
  return [...mains, ...subs].map((account) => ({ ...account, history: demoHistory(account, now) }));
}

/** Returns the keys of the entries as the simulated exchange has them, and one that the vault does not have. */
export function simulatedKeys(now: number): readonly SimulatedKey[] {
  const known = described.map(({ ageDays, ...entry }) => keyOf(entry, madeAt(ageDays ?? 400, now)));
  return [...known, keyOf(forgotten, madeAt(260, now))];
}

/** A forgotten key of a sub-account, which the key of the main account lists. */
const forgotten = {
  label: 'oldlaptop',
  site: 'global',
  environment: 'live',
  account: { kind: 'sub', name: 'grid01' },
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
} as const satisfies Partial<EntryDraft>;

type Belonging = Pick<EntryDraft, 'site' | 'account'>;

function keyOf(
  entry: Belonging & Pick<EntryDraft, 'label' | 'environment' | 'permissions' | 'ipAllowlist'>,
  createdAt: number,
): SimulatedKey {
  const { uid, mainUid } = accountOf(entry);
  return {
    ...credentialsOf(entry.label),
    site: entry.site,
    environment: entry.environment,
    permissions: entry.permissions,
    ipAllowlist: entry.ipAllowlist,
    label: entry.label,
    uid,
    mainUid,
    holdings: [
      { currency: 'USDT', available: '12840.35', frozen: '1159.65', usdPrice: '1' },
      { currency: 'BTC', available: '0.41', frozen: '0.05', usdPrice: '96000' },
    ],
    createdAt,
  };
}

/** Returns the number of the main account of a site. */
export function mainUidOf(site: Site): string {
  return String(44_705_892_343_619_584n + BigInt(siteSchema.options.indexOf(site) * 1000));
}

function accountOf({ site, account }: Belonging): Omit<SimulatedAccount, 'history'> {
  const mainUid = mainUidOf(site);
  if (account.kind === 'main') return { uid: mainUid, mainUid, name: '' };
  const subs = described.flatMap((entry) => (entry.account.kind === 'sub' ? entry.account : []));
  const index = subs.findIndex(({ name }) => name === account.name) + 1;
  return { uid: String(BigInt(mainUid) + BigInt(index)), mainUid, name: account.name };
}
