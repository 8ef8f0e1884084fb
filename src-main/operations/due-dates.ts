import type { Entry } from '#contract';
import { knownOf } from '../health/subject.ts';
import { auditStatusOf } from '../reminders/audit.ts';
import { refresh } from '../reminders/reminder.ts';
import { deadlinesOf, type Scheduled } from '../reminders/schedule.ts';
import type { Vault } from '../vault/vault.ts';
import { isBoundBy } from './access-width.ts';
import type { Shell } from './shell.ts';

/**
 * The facts that decide when an entry is due. What OKX confirmed takes precedence over what the owner
 * entered. OKX does not document if it drops a key for inactivity whose allowlist is open or has only addresses
 * that it never sees. Signet assumes so: a warning in vain costs less than a missing one.
 */
export function scheduledOf(entry: Entry): Scheduled {
  const { permissions, addresses } = knownOf(entry);
  return { ...entry, permissions, isIpBound: isBoundBy(addresses) };
}

/** Copies the dates of all entries and of the audit to the index outside the vault. */
export function refreshReminders(
  shell: Shell,
  { entries, auditedAt }: Pick<Vault, 'entries' | 'auditedAt'>,
): void {
  const at = shell.now().toISOString();
  const audit = auditStatusOf({ auditedAt, entries, months: shell.auditMonths() }, at);
  const dated = [
    ...entries.map((entry) => ({ entryId: entry.id, ...deadlinesOf(scheduledOf(entry)) })),
    { entryId: null, dueAt: audit?.dueAt ?? null, leadDays: 0, expiresAt: null },
  ];
  shell.reminders.save(refresh(shell.reminders.index(), dated, at));
}
