import { type ParsedRequestOf, type ResponseOf, SignetError } from '#contract';
import type { Report, ReportTable } from '../health/report.ts';
import { reportCsv } from '../health/report-csv.ts';
import { reportHtml } from '../health/report-html.ts';
import { readAudit } from './audit.ts';
import { type Context, instant } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';
import { entryHealthOf, healthReportOf } from './health-report.ts';

export function readHealth(context: Context): ResponseOf<'health:read'> {
  const { entries } = context.session.vault;
  const { at, findings, score } = healthReportOf(entries, instant(context));
  return { at, findings: [...findings], score, audit: readAudit(context) };
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function entryHealth(context: Context, id: string): ResponseOf<'health:entry'> {
  const { vault } = context.session;
  const { findings, lines } = entryHealthOf(vault.entry(id), vault.entries, instant(context));
  return { findings: [...findings], lines: [...lines] };
}

type ReportFormat = ParsedRequestOf<'health:export'>['format'];

/**
 * Saves a report about all keys, in a place that the owner chooses.
 *
 * @returns `true` if the file was saved
 * @throws SignetError `INPUT_INVALID` if there is no entry; `FILE_UNUSABLE`
 */
export async function exportHealth(
  context: Context<DesktopShell>,
  format: ReportFormat,
): Promise<boolean> {
  const { entries } = context.session.vault;
  if (entries.length > 0) {
    const report = healthReportOf(entries, instant(context));
    return context.shell.saveFile({ kind: 'health', format, report, entries });
  }
  const message = 'entries: there is none to report on.';
  throw new SignetError('INPUT_INVALID', message, { field: 'entries' });
}

/** A report in words, as the shell puts it. */
export type { Report as WordedReport, ReportTable };

const writers = { html: reportHtml, csv: reportCsv } as const;

/** Writes a report in words as a file. Its texts are escaped as the format requires. */
export function reportText(format: ReportFormat, report: Report): string {
  return writers[format](report);
}
