import type { MainTranslate } from '#words/main';
import { calendarText } from '../../operations/calendar.ts';
import type { DueDate } from '../../operations/desktop-shell.ts';
import type { SavedFile } from './save-file.ts';

/** Words due dates as a calendar file. @param madeAt ISO 8601 UTC */
export function calendarFile(
  dates: readonly DueDate[],
  t: MainTranslate,
  madeAt: string,
): SavedFile {
  const titleOf = (label: string | null) =>
    label === null ? t('files:calendar.unnamed') : t('files:calendar.named', { label });
  return { name: t('files:calendar.name'), text: calendarText(dates, titleOf, madeAt) };
}
