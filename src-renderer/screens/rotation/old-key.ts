import type { Entry, EntryDetails } from '#contract';

type Described = Pick<EntryDetails, 'permissions' | 'ipAllowlist' | 'account'>;

/** The values of a key on OKX. */
export type OldKey = Pick<Described, 'permissions' | 'ipAllowlist'> & {
  /** `undefined` if OKX only says that it is a sub-account. */
  readonly account: { readonly kind: 'main' | 'sub'; readonly name?: string };
  /** The entry's values that differ from what OKX confirmed. */
  readonly said: Partial<Described>;
};

/** @returns the values of an entry's key: those that OKX confirmed, else the entry's */
export function oldKeyOf({ permissions, ipAllowlist, account, lastCheck }: Entry): OldKey {
  const confirmed = lastCheck?.confirmed ?? null;
  if (confirmed === null) return { permissions, ipAllowlist, account, said: {} };
  const { ipAllowlist: addresses, account: kind } = confirmed;
  return {
    permissions: confirmed.permissions,
    // An unreadable allowlist confirms nothing.
    ipAllowlist: addresses ?? ipAllowlist,
    account: kind === account.kind ? account : { kind },
    said: {
      ...(!isSameList(confirmed.permissions, permissions) && { permissions }),
      ...(addresses !== null && !isSameList(addresses, ipAllowlist) && { ipAllowlist }),
      ...(kind !== account.kind && { account }),
    },
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
