import type { DueStatus, EntrySummary, Finding, IpFamily, Permission } from '../contract/index.ts';

/** How much a list of addresses lets in. What measures it knows addresses; health does not. */
export type AccessWidth = {
  /** The families of which every public address is let in; none where nothing is listed. */
  readonly openTo: readonly IpFamily[];
  /** Segments wider than one owner's network. */
  readonly wide: readonly string[];
  /** Addresses that only an inner network has: OKX never sees them. */
  readonly private: readonly string[];
};

/** An entry, and what others measured of it. */
export type HealthSubject = {
  readonly entry: EntrySummary;
  /** Of the addresses that {@link knownOf} tells. */
  readonly access: AccessWidth;
  readonly due: DueStatus;
};

/** What a key can do, as well as anybody knows. */
export type KnownKey = {
  readonly permissions: readonly Permission[];
  /** Empty lets every address in. */
  readonly addresses: readonly string[];
  readonly evidence: { readonly permissions: Evidence; readonly addresses: Evidence };
};
type Evidence = Finding['evidence'];

/**
 * Tells what a key can do: OKX's word, where its last check gave one, else its owner's. An allowlist that OKX
 * tells and nobody can read is no word.
 */
export function knownOf({ permissions, ipAllowlist, lastCheck }: EntrySummary): KnownKey {
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

/** Whether money can be lost with the key: a demo key reaches none. */
export function canMoveMoney(entry: EntrySummary): boolean {
  return (
    entry.environment === 'live' && knownOf(entry).permissions.some((it) => it !== 'read_only')
  );
}

/** A finding before it is known whose it is. */
export type Found = Omit<Finding, 'entryId' | 'subjects' | 'others' | 'at'> &
  Partial<Pick<Finding, 'at'>> & {
    readonly subjects?: readonly string[];
    readonly others?: readonly string[];
  };

/** What a subject looks like to a rule. */
export type Examined = HealthSubject & {
  readonly known: KnownKey;
  readonly isLive: boolean;
  readonly canMove: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
};
