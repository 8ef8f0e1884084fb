import type { Permission } from '#contract';
import { profileOf } from './purpose-profiles.ts';
import type { Examined, Found } from './subject.ts';

/** Finds permissions that a key does not need for its purpose, or that differ from what the owner entered. */
export function permissionFindings({ entry, known, isLive }: Examined): readonly Found[] {
  const evidence = known.evidence.permissions;
  const onOkx = { evidence, remedy: 'edit-on-okx' } as const;
  const found: Found[] = [];
  const withdraws = isLive && known.permissions.includes('withdraw');
  if (withdraws) {
    const severity = entry.purpose === 'custody' ? 'attention' : 'danger';
    found.push({ kind: 'withdraw', severity, ...onOkx });
  }
  if (entry.purpose === null) {
    found.push({ kind: 'purpose-unknown', severity: 'advice', evidence: 'seen', remedy: 'edit' });
  }
  const extra = extraPermissions(entry, known.permissions)
    // The `withdraw` finding already says this, with a higher severity.
    .filter((permission) => !(withdraws && permission === 'withdraw'));
  if (extra.length > 0) {
    const severity = isLive ? 'attention' : 'advice';
    found.push({ kind: 'permission-extra', severity, ...onOkx, subjects: extra });
  }
  const confirmed = entry.lastCheck?.confirmed?.permissions;
  if (confirmed && !isSameSet(confirmed, entry.permissions)) {
    found.push({
      kind: 'permissions-differ',
      severity: 'attention',
      evidence: 'confirmed',
      remedy: 'edit',
      subjects: [...confirmed],
    });
  }
  return found;
}

/** @returns the permissions beyond those that the purpose allows; none if the purpose is unknown */
function extraPermissions(
  { purpose }: Examined['entry'],
  permissions: readonly Permission[],
): Permission[] {
  if (purpose === null) return [];
  const { allowed } = profileOf(purpose);
  return permissions.filter((permission) => !allowed.includes(permission));
}

/**
 * Finds IP allowlists that are missing, too wide, never seen by OKX, or different from what the owner entered. Only a live
 * key needs an allowlist: a demo key is worthless to a thief.
 */
export function addressFindings(examined: Examined): readonly Found[] {
  const { entry, known, isLive } = examined;
  const found: Found[] = [];
  if (isLive) found.push(...originFindings(examined));
  const confirmed = entry.lastCheck?.confirmed?.ipAllowlist;
  if (confirmed && !isSameSet(confirmed, entry.ipAllowlist)) {
    found.push({
      kind: 'addresses-differ',
      severity: 'attention',
      evidence: 'confirmed',
      remedy: 'edit',
      subjects: [...confirmed],
    });
  }
  return known.addresses.length === 0 ? found : [...found, ...unseenFindings(examined)];
}

function originFindings({ entry, known, access, due, canMove }: Examined): readonly Found[] {
  const shared = { evidence: known.evidence.addresses, remedy: 'edit-on-okx' } as const;
  if (known.addresses.length === 0) {
    const severity = canMove ? 'danger' : isAdvisedStrongly(entry) ? 'attention' : 'advice';
    return [{ kind: 'addresses-none', severity, ...shared, at: due.expiresAt }];
  }
  if (access.openTo.length > 0) {
    const severity = canMove ? 'danger' : 'attention';
    return [{ kind: 'addresses-open', severity, ...shared, subjects: [...access.openTo] }];
  }
  if (access.wide.length === 0) return [];
  const severity = canMove ? 'attention' : 'advice';
  return [{ kind: 'addresses-wide', severity, ...shared, subjects: [...access.wide] }];
}

function isAdvisedStrongly({ purpose }: Examined['entry']): boolean {
  return purpose !== null && profileOf(purpose).ipAdvice !== 'if-fixed';
}

/** Such addresses are only a tip beside public ones; if there are no others, the key works from nowhere. */
function unseenFindings({ known, access }: Examined): readonly Found[] {
  if (access.unseen.length === 0) return [];
  return [
    {
      kind: 'addresses-unseen',
      severity: access.hasPublic ? 'advice' : 'attention',
      evidence: known.evidence.addresses,
      remedy: 'edit-on-okx',
      subjects: [...access.unseen],
    },
  ];
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
