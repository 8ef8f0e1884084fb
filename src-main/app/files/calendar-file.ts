import type { MainTranslate } from '#words/main';
import type { DueDate } from '../../operations/desktop-shell.ts';
import { calendarOf } from '../../reminders/calendar.ts';
import type { SavedFile } from './save-file.ts';

/** Due dates as a calendar file. @param madeAt ISO 8601 UTC */
export function calendarFile(
  dates: readonly DueDate[],
  t: MainTranslate,
  madeAt: string,
): SavedFile {
  const events = dates.map(({ label, ...date }) => ({
    ...date,
    summary: label === null ? t('files:calendar.unnamed') : t('files:calendar.named', { label }),
  }));
  return { name: t('files:calendar.name'), text: calendarOf(events, madeAt) };
}
