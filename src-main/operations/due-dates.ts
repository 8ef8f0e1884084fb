import { bindsKey, type Entry } from '#contract';
import { knownOf } from '../health/subject.ts';
import { refresh } from '../reminders/reminder.ts';
import { deadlinesOf, type Scheduled } from '../reminders/schedule.ts';
import { accessWidthOf } from './access-width.ts';
import type { Shell } from './shell.ts';

/**
 * The facts that decide when an entry is due. What OKX confirmed takes precedence over what the owner
 * entered. OKX does not document if it drops a key for inactivity whose allowlist is open or has only addresses
 * that it never sees. Signet assumes so: a warning in vain costs less than a missing one.
 */
export function scheduledOf(entry: Entry): Scheduled {
  const { permissions, addresses } = knownOf(entry);
  return { ...entry, permissions, isIpBound: bindsKey(accessWidthOf(addresses)) };
}

/** Copies the dates of all entries to the index outside the vault. */
export function refreshReminders(shell: Shell, entries: readonly Entry[]): void {
  const dated = entries.map((entry) => ({
    entryId: entry.id,
    ...deadlinesOf(scheduledOf(entry)),
  }));
  shell.reminders.save(refresh(shell.reminders.index(), dated, shell.now().toISOString()));
}
