import { SignetError } from '#contract';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { entryHealthOf, healthReportOf } from '../operations/health-report.ts';
import type { Session } from '../operations/session.ts';
import type { HandlersOf } from './handler.ts';

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

    'health:export': async ({ format }) => {
      const { entries } = session.vault;
      if (entries.length === 0) {
        const message = 'entries: there is none to report on.';
        throw new SignetError('INPUT_INVALID', message, { field: 'entries' });
      }
      const report = healthReportOf(entries, now());
      return { isSaved: await shell.saveFile({ kind: 'health', format, report, entries }) };
    },
  };
}
