import { compromiseSteps, doneAtOf } from '#contract';
import { utcWords } from '#words';
import type { MainTranslate } from '#words/main';
import type { CompromiseReport } from '../../operations/desktop-shell.ts';
import type { SavedFile } from './save-file.ts';

/**
 * Writes what was done about a key that leaked, step by step, as plain text. Its times are in UTC, so that support
 * and police can compare them.
 */
export function compromiseReportFile(report: CompromiseReport, t: MainTranslate): SavedFile {
  const { notes } = report;
  const lines = [
    t('files:compromise.title'),
    '',
    ...factsOf(report, t).map(([name, value]) => `${name}: ${value}`),
    '',
    ...stepsOf(report, t),
    '',
    `${t('files:compromise.notes')}:`,
    notes === '' ? t('files:compromise.none') : notes,
    '',
    `${t('files:compromise.savedAt')}: ${utcWords(report.savedAt)}`,
    t('files:compromise.noSecret'),
    '',
  ];
  return { name: t('files:compromise.name'), text: lines.join('\n') };
}

function factsOf(
  { label, site, environment, apiKeyEnding, reportedAt, closedAt, proof }: CompromiseReport,
  t: MainTranslate,
): readonly (readonly [name: string, value: string])[] {
  const place = t('files:compromise.placed', {
    site: t(`entries:site.${site}`),
    host: t(`entries:siteHost.${site}`),
    environment: t(`entries:environment.${environment}`),
  });
  return [
    [t('files:compromise.label'), label],
    [t('files:compromise.place'), place],
    [
      t('files:compromise.apiKey'),
      apiKeyEnding === '' ? t('files:compromise.unknown') : `…${apiKeyEnding}`,
    ],
    [t('files:compromise.reportedAt'), utcWords(reportedAt)],
    [t('files:compromise.closedAt'), closedAt ? utcWords(closedAt) : t('files:compromise.open')],
    [
      t('files:compromise.proof'),
      proof ? `OKX ${proof.okxCode}, ${utcWords(proof.provedAt)}` : t('files:compromise.unproved'),
    ],
  ];
}

function stepsOf({ done }: CompromiseReport, t: MainTranslate): readonly string[] {
  return compromiseSteps.map((step, index) => {
    const doneAt = doneAtOf(done, step);
    const title = t(`compromise:step.${step}.title`);
    return `${index + 1}. ${title}\n   ${doneAt ? utcWords(doneAt) : t('files:compromise.notDone')}`;
  });
}
