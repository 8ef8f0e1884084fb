import { compromiseSteps } from '#contract';
import type { CompromiseReport, SavedFile } from '../../operations/desktop-shell.ts';
import type { MainMessages } from '../messages.ts';

/** What was done about a key that leaked, step by step, as a file of plain text. */
export function compromiseReportFile(
  report: CompromiseReport,
  { compromise: words }: MainMessages,
): SavedFile {
  const { label, site, environment, apiKeyEnding, proof, notes } = report;
  const steps = compromiseSteps.map((step, index) => {
    const doneAt = report.done.find((item) => item.step === step)?.doneAt;
    return `${index + 1}. ${words.steps[step]}\n   ${timeOr(doneAt, words.notDone)}`;
  });
  const lines = [
    words.title,
    '',
    `${words.label}: ${label}`,
    `${words.place}: ${words.site[site]}, ${words.environment[environment]}`,
    `${words.apiKey}: ${apiKeyEnding === '' ? words.unknown : `…${apiKeyEnding}`}`,
    `${words.reportedAt}: ${timeOr(report.reportedAt, '')}`,
    `${words.closedAt}: ${timeOr(report.closedAt, words.open)}`,
    `${words.proof}: ${proof ? `OKX ${proof.okxCode}, ${timeOr(proof.provedAt, '')}` : words.unproved}`,
    '',
    ...steps,
    '',
    `${words.notes}:`,
    notes === '' ? words.none : notes,
    '',
    `${words.savedAt}: ${timeOr(report.savedAt, '')}`,
    words.noSecret,
    '',
  ];
  return { name: words.fileName, text: lines.join('\n') };
}

/** To the second, in UTC, as support and police can compare it. */
function timeOr(at: string | null | undefined, otherwise: string): string {
  return at ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : otherwise;
}
