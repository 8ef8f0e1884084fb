import type { ParsedRequestOf, ResponseOf } from '#contract';
import { snooze, snoozes } from '../reminders/reminder.ts';
import { dueStatusOf, keyCreatedAt } from '../reminders/schedule.ts';
import { type Context, instant } from './context.ts';
import { scheduledOf } from './due-dates.ts';

/** Lists the due state of every entry, whether it has a reminder or not. */
export function listReminders(context: Context): ResponseOf<'reminder:list'>['reminders'] {
  const { shell, session } = context;
  const at = instant(context);
  const snoozedUntil = snoozes(shell.reminders.index(), at);
  return session.vault.entries.map((entry) => ({
    entryId: entry.id,
    keyCreatedAt: keyCreatedAt(entry),
    status: dueStatusOf(scheduledOf(entry), at),
    snoozedUntil: snoozedUntil.get(entry.id) ?? null,
  }));
}

/**
 * Snoozes the reminder of an entry, or ends its snooze.
 *
 * @throws SignetError `ENTRY_NOT_FOUND`, and what `snooze` throws
 */
export function snoozeReminder(
  context: Context,
  { id, until }: ParsedRequestOf<'reminder:snooze'>,
): void {
  const { reminders } = context.shell;
  const { id: entryId } = context.session.vault.entry(id);
  reminders.save(snooze(reminders.index(), { entryId, until, at: instant(context) }));
}
