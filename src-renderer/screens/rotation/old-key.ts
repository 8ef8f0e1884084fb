import type { Entry, EntryDetails } from '#contract';

type Described = Pick<EntryDetails, 'permissions' | 'ipAllowlist' | 'account'>;

/** What a key is like. */
export type OldKey = Pick<Described, 'permissions' | 'ipAllowlist'> & {
  /** OKX tells that it is of a sub-account, and not of which. */
  readonly account: { readonly kind: 'main' | 'sub'; readonly name?: string };
  /** What its owner says, where OKX confirmed something else. */
  readonly said: Partial<Described>;
};

/** @returns the key of an entry as OKX confirmed it; as its owner says, where it did not */
export function oldKeyOf({ permissions, ipAllowlist, account, lastCheck }: Entry): OldKey {
  const confirmed = lastCheck?.confirmed ?? null;
  if (confirmed === null) return { permissions, ipAllowlist, account, said: {} };
  const { ipAllowlist: addresses, account: kind } = confirmed;
  return {
    permissions: confirmed.permissions,
    // An allowlist that nobody can read is no word.
    ipAllowlist: addresses ?? ipAllowlist,
    account: kind === account.kind ? account : { kind },
    said: {
      ...(!isSame(confirmed.permissions, permissions) && { permissions }),
      ...(addresses !== null && !isSame(addresses, ipAllowlist) && { ipAllowlist }),
      ...(kind !== account.kind && { account }),
    },
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
