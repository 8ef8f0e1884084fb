import type { DueDate, SavedFile } from '../../operations/desktop-shell.ts';
import { calendarOf } from '../../reminders/calendar.ts';
import type { MainMessages } from '../messages.ts';

/** Due dates as a calendar file, in the words of a language. */
export function calendarFile(
  dates: readonly DueDate[],
  { calendar }: MainMessages,
  madeAt: string,
): SavedFile {
  const events = dates.map(({ label, ...date }) => ({
    ...date,
    summary: label === null ? calendar.unnamed : calendar.named.replace('{label}', () => label),
  }));
  return { name: calendar.fileName, text: calendarOf(events, madeAt) };
}
