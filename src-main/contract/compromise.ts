import { type EntryKey, type EntrySummary, keysOf } from './entry.ts';
import type { Compromise } from './record.ts';

/** @returns what is being done about an entry's key that leaked; `undefined` where nothing is */
export function openCompromiseOf({
  compromises,
}: Pick<EntrySummary, 'compromises'>): Compromise | undefined {
  return compromises.findLast(({ closedAt }) => closedAt === null);
}

/** @returns the key that leaked; `undefined` where the entry no longer has it */
export function leakedKeyOf(
  entry: Parameters<typeof keysOf>[0],
  { apiKeyDigest }: Pick<Compromise, 'apiKeyDigest'>,
): EntryKey | undefined {
  return keysOf(entry).find((key) => key.apiKeyDigest === apiKeyDigest);
}

/**
 * @returns the entries with whose own key OKX can be asked what happened: of the same site and environment, one
 *   that may read, and is not reported as leaked itself, in whichever entry
 */
export function readersOf(
  { site, environment }: Pick<EntrySummary, 'site' | 'environment'>,
  entries: readonly EntrySummary[],
): readonly EntrySummary[] {
  const leaked = new Set(entries.map((entry) => openCompromiseOf(entry)?.apiKeyDigest));
  return entries
    .filter((entry) => entry.site === site && entry.environment === environment)
    .filter((entry) => entry.permissions.includes('read_only') && !leaked.has(entry.apiKeyDigest));
}

/** A report without what was said of a key that is now told to be another, or of another place. */
export function withoutProof(compromise: Compromise): Compromise {
  if (compromise.proof === null) return compromise;
  const done = compromise.done.filter(({ step }) => step !== 'prove-dead');
  return { ...compromise, proof: null, done };
}
