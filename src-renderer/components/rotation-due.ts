import type { EntrySummary } from '#contract';

/** When an entry's credentials are to be replaced, seen from now. */
export type RotationDue =
  | { readonly kind: 'never'; readonly reason: string }
  | { readonly kind: 'overdue' | 'soon' | 'later'; readonly dueAt: string };

type Rotated = Pick<EntrySummary, 'rotationPolicy' | 'createdOnOkxAt' | 'credentialsChangedAt'>;

const dayMs = 86_400_000;

/** When the credentials began: as their owner says, or when they came into the vault. */
export function bornAt(entry: Rotated): string {
  return entry.createdOnOkxAt ?? entry.credentialsChangedAt;
}

/** @returns whole days since then, at least 0 */
export function ageDaysOf(entry: Rotated, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(bornAt(entry))) / dayMs));
}

/**
 * Tells when an entry is due.
 *
 * @param now milliseconds since 1970
 * @returns `soon` within the policy's lead days, `overdue` from the due instant on
 */
export function rotationDueOf(entry: Rotated, now: number): RotationDue {
  const policy = entry.rotationPolicy;
  if (policy.kind === 'never') return policy;
  const due = Date.parse(bornAt(entry)) + policy.days * dayMs;
  const dueAt = new Date(due).toISOString();
  if (now >= due) return { kind: 'overdue', dueAt };
  return { kind: now >= due - policy.leadDays * dayMs ? 'soon' : 'later', dueAt };
}
