import { type Entry, type ParsedRequestOf, SignetError } from '#contract';
import { calendarOf } from '../reminders/calendar.ts';
import { deadlinesOf } from '../reminders/schedule.ts';
import type { Context } from './context.ts';
import type { DesktopShell, DueDate } from './desktop-shell.ts';
import { scheduledOf } from './due-dates.ts';

/**
 * Saves the due dates of all keys as a calendar file, in a place that the owner chooses.
 *
 * @param asked `withLabels` names the keys in the file, which other programs read
 * @returns `true` if the file was saved
 * @throws SignetError `INPUT_INVALID` if no entry has a due date; `FILE_UNUSABLE`
 */
export async function exportCalendar(
  { shell, session }: Context<DesktopShell>,
  { withLabels }: ParsedRequestOf<'calendar:export'>,
): Promise<boolean> {
  const dates = session.vault.entries.flatMap((entry) => dueDateOf(entry, withLabels));
  if (dates.length > 0) return shell.saveFile({ kind: 'calendar', dates });
  const message = 'entries: none has a due date to write.';
  throw new SignetError('INPUT_INVALID', message, { field: 'entries' });
}

function dueDateOf(entry: Entry, withLabels: boolean): readonly DueDate[] {
  const { dueAt, leadDays } = deadlinesOf(scheduledOf(entry));
  const label = withLabels ? entry.label : null;
  return dueAt === null ? [] : [{ entryId: entry.id, dueAt, leadDays, label }];
}

/**
 * Writes due dates as a calendar file (RFC 5545).
 *
 * @param titleOf words the title of an event from the label of its entry; the label is `null` if it stays inside
 *   the vault
 * @param savedAt ISO 8601 UTC
 */
export function calendarText(
  dates: readonly DueDate[],
  titleOf: (label: string | null) => string,
  savedAt: string,
): string {
  const events = dates.map(({ label, ...date }) => ({ ...date, summary: titleOf(label) }));
  return calendarOf(events, savedAt);
}
