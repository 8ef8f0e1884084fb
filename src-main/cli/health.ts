import type { Entry } from '#contract';
import { wordFinding } from '#words';
import type { CommandLineTranslator } from '#words/command-line';
import { type HealthReport, healthReportOf } from '../operations/health-report.ts';
import { headingRow } from './heading.ts';
import type { CommonOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';

/** The score of a vault without findings. */
const bestScore = 100;

/** Lists what is wrong with the keys. If anything is worse than advice, something is left to do. */
export function health(options: CommonOptions): Promise<Outcome> {
  return withSession(options, ({ shell, session }) => {
    const { entries } = session.vault;
    const report = healthReportOf(entries, shell.now().toISOString());
    const labels = labelsOf(entries);
    const now = Date.parse(report.at);
    const findings = report.findings.map((finding) => ({
      label: labels.get(finding.entryId) ?? '',
      ...finding,
      sentence: wordFinding(finding, now, options.words).what,
    }));
    const { at, score } = report;
    return {
      json: { at, score, findings },
      text: healthText(report, findings, options.words),
      needsAction: findings.some(({ severity }) => severity !== 'advice'),
    };
  });
}

type Worded = HealthReport['findings'][number] & {
  readonly label: string;
  readonly sentence: string;
};

function healthText(
  { score }: HealthReport,
  findings: readonly Worded[],
  words: CommandLineTranslator,
): string {
  const { t } = words;
  const heading = headingRow(['severity', 'label', 'finding'], words);
  const rows = findings.map(({ severity, label, sentence }) => [
    t(`findings:severity.${severity}`),
    label,
    sentence,
  ]);
  const lines = score.lines.map(({ points, kind, severity, entries }) => {
    const finding = t(`findings:kind.${kind}.title`);
    const keys = t('entries:count', { count: entries });
    return [
      `  -${points}`,
      t(`findings:severity.${severity}`),
      t('commandResults:scoreLine', { finding, keys }),
    ];
  });
  return [
    t('commandResults:score', { value: score.value, whole: bestScore }),
    ...(lines.length === 0 ? [] : [table(lines)]),
    '',
    rows.length === 0 ? t('commandResults:noFinding') : table([heading, ...rows]),
  ].join('\n');
}

function labelsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label]));
}
