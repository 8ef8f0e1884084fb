import type { Entry } from './entry.ts';
import type { ListedEntry } from './listed-entry.ts';

/**
 * Finds the entries whose own key can ask OKX for the recent activity: it has the same site and environment and
 * Read permission, and no entry reports it as leaked.
 */
export function readersOf(
  { site, environment }: Pick<Entry, 'site' | 'environment'>,
  entries: readonly ListedEntry[],
): readonly ListedEntry[] {
  const leaked = new Set(entries.map(({ leakedApiKeyDigest }) => leakedApiKeyDigest));
  return entries
    .filter((entry) => entry.site === site && entry.environment === environment)
    .filter((entry) => entry.permissions.includes('read_only') && !leaked.has(entry.apiKeyDigest));
}
