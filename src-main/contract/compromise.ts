import type { EntrySummary } from './entry.ts';
import type { Compromise } from './record.ts';

/** @returns what is being done about an entry's key that leaked; `undefined` where nothing is */
export function openCompromiseOf({
  compromises,
}: Pick<EntrySummary, 'compromises'>): Compromise | undefined {
  return compromises.findLast(({ closedAt }) => closedAt === null);
}

/**
 * Tells which of an entry's keys leaked: the one that it had when that was reported. By its ending too, since
 * a rotation may have been under way by then.
 *
 * @returns `undefined` where the vault no longer has it
 */
export function leakedKeyOf(
  entry: Pick<EntrySummary, 'credentialsChangedAt' | 'apiKeyEnding' | 'rotation'>,
  { reportedAt, apiKeyEnding }: Pick<Compromise, 'reportedAt' | 'apiKeyEnding'>,
): 'own' | 'other' | undefined {
  const other = entry.rotation?.other;
  const isLeaked = (key: Pick<EntrySummary, 'credentialsChangedAt' | 'apiKeyEnding'>) =>
    key.credentialsChangedAt <= reportedAt && key.apiKeyEnding === apiKeyEnding;
  if (isLeaked(entry)) return 'own';
  return other && isLeaked(other) ? 'other' : undefined;
}
