import { SignetError } from '#contract';
import { reportCsv } from '../health/report-csv.ts';
import { reportHtml } from '../health/report-html.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { entryHealthOf, healthReportOf } from '../operations/health-report.ts';
import type { Session } from '../operations/session.ts';
import type { HandlersOf } from './handler.ts';

const renderers = { html: reportHtml, csv: reportCsv } as const;

/** The procedures about the health of all entries. */
export function healthHandlers(shell: DesktopShell, session: Session): HandlersOf<'health'> {
  const now = () => shell.now().toISOString();
  return {
    'health:read': () => {
      const { at, findings, score } = healthReportOf(session.vault.entries, now());
      return { at, findings: [...findings], score };
    },

    'health:entry': ({ id }) => {
      const { vault } = session;
      const { findings, lines } = entryHealthOf(vault.entry(id), vault.entries, now());
      return { findings: [...findings], lines: [...lines] };
    },

    'health:export': async ({ format, report }) => {
      if (session.vault.entries.length === 0) {
        const message = 'entries: there is none to report on.';
        throw new SignetError('INPUT_INVALID', message, { field: 'entries' });
      }
      const name = `signet-health-${now().slice(0, 10)}.${format}`;
      return { isSaved: await shell.saveFile({ name, text: renderers[format](report) }) };
    },
  };
}
