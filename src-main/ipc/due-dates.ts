import type { EntrySummary } from '../contract/index.ts';
import { knownOf } from '../health/subject.ts';
import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';
import { refresh } from '../rotation/reminder.ts';
import { deadlinesOf, type Scheduled } from '../rotation/schedule.ts';
import type { Host } from './host.ts';

/** What decides when an entry is due: what OKX confirmed of the key goes before what its owner says. */
export function scheduledOf(entry: EntrySummary): Scheduled {
  const { permissions, addresses } = knownOf(entry);
  return { ...entry, permissions, isIpBound: addresses.length > 0 && !areOpen(addresses) };
}

/**
 * Whether a list lets everybody in. Nobody says whether OKX drops such a key for inactivity: who is warned in
 * vain loses less than who is not warned.
 */
function areOpen(addresses: readonly string[]): boolean {
  // Single addresses never come to that, and most lists have no others: there can be ten thousand.
  if (!addresses.some((address) => address.includes('/'))) return false;
  return surveyIpAllowlist(addresses.join('\n')).openTo.length > 0;
}

/** Takes the dates of all entries over into what is kept outside the vault. */
export function refreshReminders(host: Host, entries: readonly EntrySummary[]): void {
  const dated = entries.map((entry) => ({
    entryId: entry.id,
    ...deadlinesOf(scheduledOf(entry)),
  }));
  host.reminders.keep(refresh(host.reminders.index(), dated, host.now().toISOString()));
}
