import { SignetError } from '#contract';
import type { DesktopShell, DueDate } from '../operations/desktop-shell.ts';
import { scheduledOf } from '../operations/due-dates.ts';
import type { Session } from '../operations/session.ts';
import { snooze } from '../reminders/reminder.ts';
import { deadlinesOf, dueStatusOf, keyCreatedAt } from '../reminders/schedule.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about due dates. */
export function reminderHandlers(
  shell: DesktopShell,
  session: Session,
): HandlersOf<'reminder' | 'calendar'> {
  const now = () => shell.now().toISOString();
  return {
    'reminder:list': () => {
      const at = now();
      const snoozes = new Map(
        shell.reminders.index().map(({ entryId, snoozedUntil }) => [entryId, snoozedUntil]),
      );
      const reminders = session.vault.entries.map((entry) => {
        const snoozedUntil = snoozes.get(entry.id) ?? null;
        const isOver = snoozedUntil === null || snoozedUntil <= at;
        return {
          entryId: entry.id,
          bornAt: keyCreatedAt(entry),
          status: dueStatusOf(scheduledOf(entry), at),
          snoozedUntil: isOver ? null : snoozedUntil,
        };
      });
      return { reminders };
    },

    'reminder:snooze': ({ id, until }) => {
      const entry = session.vault.entry(id);
      shell.reminders.save(
        snooze(shell.reminders.index(), { entryId: entry.id, until, at: now() }),
      );
      return {};
    },

    'calendar:export': async ({ withLabels }) => {
      const dates = session.vault.entries.flatMap((entry): DueDate[] => {
        const { dueAt, leadDays } = deadlinesOf(scheduledOf(entry));
        const label = withLabels ? entry.label : null;
        return dueAt === null ? [] : [{ entryId: entry.id, dueAt, leadDays, label }];
      });
      if (dates.length > 0) return { isSaved: await shell.saveFile({ kind: 'calendar', dates }) };
      throw new SignetError('INPUT_INVALID', 'entries: none has a due date to write.', {
        field: 'entries',
      });
    },
  };
}
