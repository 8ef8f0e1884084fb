import type { Entry } from '#contract';
import { knownOf } from '../health/subject.ts';
import { refresh } from '../reminders/reminder.ts';
import { deadlinesOf, type Scheduled } from '../reminders/schedule.ts';
import { accessWidthOf } from './access-width.ts';
import type { Shell } from './shell.ts';

/**
 * The facts that decide when an entry is due. What OKX confirmed takes precedence over what the owner
 * entered.
 */
export function scheduledOf(entry: Entry): Scheduled {
  const { permissions, addresses } = knownOf(entry);
  return { ...entry, permissions, isIpBound: addresses.length > 0 && !areOpen(addresses) };
}

/**
 * @returns `true` if a list admits every address. OKX does not document if it drops such a key for inactivity, and a
 *   warning in vain costs less than a missing one.
 */
function areOpen(addresses: readonly string[]): boolean {
  // Twenty segments cover the internet only where one has a twentieth of it: a prefix of one digit. Hardly
  // any list has, and there can be ten thousand to measure.
  if (!addresses.some((address) => /\/\d$/.test(address))) return false;
  return accessWidthOf(addresses).openTo.length > 0;
}

/** Copies the dates of all entries to the index outside the vault. */
export function refreshReminders(shell: Shell, entries: readonly Entry[]): void {
  const dated = entries.map((entry) => ({
    entryId: entry.id,
    ...deadlinesOf(scheduledOf(entry)),
  }));
  shell.reminders.save(refresh(shell.reminders.index(), dated, shell.now().toISOString()));
}
