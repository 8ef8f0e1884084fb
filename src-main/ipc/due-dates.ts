import type { EntrySummary } from '../contract/index.ts';
import { refresh } from '../rotation/reminder.ts';
import { deadlinesOf, type Scheduled } from '../rotation/schedule.ts';
import type { Host } from './host.ts';

/** An entry as the schedule takes it. Whether it is bound to an IP is for OKX to say, where it was asked. */
export function scheduledOf(entry: EntrySummary): Scheduled {
  const allowlist = entry.lastCheck?.confirmed?.ipAllowlist ?? entry.ipAllowlist;
  return { ...entry, isIpBound: allowlist.length > 0 };
}

/** Takes the dates of all entries over into what is kept outside the vault. */
export function refreshReminders(host: Host, entries: readonly EntrySummary[]): void {
  const dated = entries.map((entry) => ({
    entryId: entry.id,
    ...deadlinesOf(scheduledOf(entry)),
  }));
  host.reminders.keep(refresh(host.reminders.index(), dated, host.now().toISOString()));
}
