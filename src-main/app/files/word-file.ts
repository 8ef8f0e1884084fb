import type { MainTranslator } from '#words/main';
import type { FileContent } from '../../operations/desktop-shell.ts';
import { calendarFile } from './calendar-file.ts';
import { compromiseReportFile } from './compromise-report.ts';
import { healthReportFile } from './health-report-file.ts';
import { recoveryKitFile } from './recovery-kit.ts';
import type { SavedFile } from './save-file.ts';

/** Words a file. @param madeAt ISO 8601 UTC */
export function wordFile(
  content: FileContent,
  translator: MainTranslator,
  madeAt: string,
): SavedFile {
  const { t } = translator;
  switch (content.kind) {
    case 'recovery-kit':
      return recoveryKitFile({ recoveryCode: content.recoveryCode, madeAt }, t);
    case 'calendar':
      return calendarFile(content.dates, t, madeAt);
    case 'compromise':
      return compromiseReportFile(content.report, t);
    case 'health':
      return healthReportFile(content, translator);
  }
}
