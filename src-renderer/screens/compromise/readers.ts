import { type Compromise, type EntrySummary, leakedKeyOf } from '#contract';

/** @returns the entries whose keys may read the same site and environment, and did not leak */
export function readersOf(
  entry: EntrySummary,
  compromise: Pick<Compromise, 'reportedAt' | 'apiKeyEnding'>,
  entries: readonly EntrySummary[],
): readonly EntrySummary[] {
  const isOwnLeaked = leakedKeyOf(entry, compromise) === 'own';
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const rank = ({ account }: EntrySummary) => (isSame(account, entry.account) ? 0 : 1);
  return entries
    .filter(({ id }) => id !== entry.id || !isOwnLeaked)
    .filter(({ site, environment }) => site === entry.site && environment === entry.environment)
    .filter(({ permissions }) => permissions.includes('read_only'))
    .toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label));
}
