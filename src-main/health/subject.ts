import type { DueStatus, Entry, Finding, IpFamily, Permission } from '#contract';

/** Measures how much an IP allowlist admits. It is computed elsewhere, since health does not parse addresses. */
export type AccessWidth = {
  /** The families of which every public address is allowed; none if the list is empty. */
  readonly openTo: readonly IpFamily[];
  /** Segments wider than one owner's network. */
  readonly wide: readonly string[];
  /** Addresses that OKX never sees, such as those of private networks. */
  readonly unseen: readonly string[];
  /** `true` if OKX can see a request from at least one of the addresses. */
  readonly hasPublic: boolean;
};

/** An entry with the measurements that the rules need. */
export type HealthSubject = {
  readonly entry: Entry;
  /** Measures the addresses that {@link knownOf} returns. */
  readonly access: AccessWidth;
  readonly due: DueStatus;
};

/** The permissions and addresses of a key, from the best source. */
export type KnownKey = {
  readonly permissions: readonly Permission[];
  /** If empty, every address is allowed. */
  readonly addresses: readonly string[];
  readonly evidence: { readonly permissions: Evidence; readonly addresses: Evidence };
};
type Evidence = Finding['evidence'];

/**
 * Returns what OKX confirmed at the last check, or else what the owner entered. The owner's IP allowlist also
 * counts if Signet could not parse the one from OKX.
 */
export function knownOf({ permissions, ipAllowlist, lastCheck }: Entry): KnownKey {
  const confirmed = lastCheck?.confirmed ?? null;
  const addresses = confirmed?.ipAllowlist ?? null;
  return {
    permissions: confirmed?.permissions ?? permissions,
    addresses: addresses ?? ipAllowlist,
    evidence: {
      permissions: confirmed ? 'confirmed' : 'declared',
      addresses: addresses ? 'confirmed' : 'declared',
    },
  };
}

/** Checks whether money can be lost with the key, which is never so for a demo key. */
export function canMoveMoney(entry: Entry): boolean {
  return (
    entry.environment === 'live' && knownOf(entry).permissions.some((it) => it !== 'read_only')
  );
}

/** A finding before it is assigned to its entry. */
export type Found = Omit<Finding, 'entryId' | 'subjects' | 'others' | 'at'> &
  Partial<Pick<Finding, 'at'>> & {
    readonly subjects?: readonly string[];
    readonly others?: readonly string[];
  };

/** A subject with the facts that several rules need. */
export type Examined = HealthSubject & {
  readonly known: KnownKey;
  readonly isLive: boolean;
  readonly canMove: boolean;
  /** The present instant, ISO 8601 UTC. */
  readonly at: string;
};
