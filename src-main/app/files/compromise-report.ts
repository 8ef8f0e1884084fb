import { compromiseSteps } from '#contract';
import type { MainTranslate } from '#words/main';
import type { CompromiseReport } from '../../operations/desktop-shell.ts';
import type { SavedFile } from './save-file.ts';

/** What was done about a key that leaked, step by step, as a file of plain text. */
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
    `${t('files:compromise.savedAt')}: ${timeOf(report.savedAt)}`,
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
    [t('files:compromise.reportedAt'), timeOf(reportedAt)],
    [t('files:compromise.closedAt'), closedAt ? timeOf(closedAt) : t('files:compromise.open')],
    [
      t('files:compromise.proof'),
      proof ? `OKX ${proof.okxCode}, ${timeOf(proof.provedAt)}` : t('files:compromise.unproved'),
    ],
  ];
}

function stepsOf({ done }: CompromiseReport, t: MainTranslate): readonly string[] {
  return compromiseSteps.map((step, index) => {
    const doneAt = done.find((item) => item.step === step)?.doneAt;
    const title = t(`compromise:step.${step}.title`);
    return `${index + 1}. ${title}\n   ${doneAt ? timeOf(doneAt) : t('files:compromise.notDone')}`;
  });
}

/** To the second, in UTC, so that support and police can compare it. */
function timeOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}
