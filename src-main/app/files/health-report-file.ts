import { type DueStatus, dayOf, type Entry } from '#contract';
import { dateWords, timeWords, wordFinding } from '#words';
import type { MainTranslator } from '#words/main';
import type { FileContent } from '../../operations/desktop-shell.ts';
import { type ReportTable, reportText, type WordedReport } from '../../operations/health.ts';
import type { SavedFile } from './save-file.ts';

type HealthContent = Extract<FileContent, { readonly kind: 'health' }>;

/** The health of all keys as a web page or as comma-separated values. */
export function healthReportFile(content: HealthContent, translator: MainTranslator): SavedFile {
  const { t, language } = translator;
  const { at, score } = content.report;
  const report: WordedReport = {
    language,
    title: t('health:report.title'),
    lines: [
      t('health:report.made', { when: timeWords(at, language) }),
      t('health:report.noSecrets'),
      t('health:report.score', { value: score.value }),
    ],
    tables: [
      findingTable(content, translator),
      keyTable(content, translator),
      scoreTable(content, translator),
    ],
  };
  const name = t('files:health.name', { date: dayOf(at), format: content.format });
  return { name, text: reportText(content.format, report) };
}

function scoreTable({ report: { score } }: HealthContent, { t }: MainTranslator): ReportTable {
  return {
    heading: t('health:score.how'),
    columns: [
      t('health:score.column.finding'),
      t('health:score.column.severity'),
      t('health:score.column.keys'),
      t('health:score.column.points'),
    ],
    rows: [
      [t('health:score.start'), '', '', '100'],
      ...score.lines.map(({ kind, severity, entries, points }) => [
        t(`findings:kind.${kind}.title`),
        t(`findings:severity.${severity}`),
        String(entries),
        `−${points}`,
      ]),
      [t('health:score.sum'), '', '', String(score.value)],
    ],
  };
}

function findingTable({ report, entries }: HealthContent, translator: MainTranslator): ReportTable {
  const { t } = translator;
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  return {
    heading: t('health:report.findings'),
    columns: (['severity', 'key', 'finding', 'next', 'evidence'] as const).map((column) =>
      t(`health:report.column.${column}`),
    ),
    rows: report.findings.map((finding) => {
      const { what, next } = wordFinding(finding, Date.parse(report.at), translator);
      return [
        t(`findings:severity.${finding.severity}`),
        labels.get(finding.entryId) ?? '',
        what,
        next,
        t(`findings:evidence.${finding.evidence}`),
      ];
    }),
  };
}

const keyColumns = [
  'key',
  'ending',
  'environment',
  'site',
  'account',
  'permissions',
  'applications',
  'policy',
  'state',
  'due',
  'expires',
  'checked',
] as const;

function keyTable({ report, entries }: HealthContent, translator: MainTranslator): ReportTable {
  const { t } = translator;
  const statuses = new Map(report.statuses.map(({ entryId, status }) => [entryId, status]));
  return {
    heading: t('health:report.keys'),
    columns: keyColumns.map((column) => t(`health:report.column.${column}`)),
    rows: entries.map((entry) => keyRow(entry, statuses.get(entry.id), translator)),
  };
}

function keyRow(
  entry: Entry,
  status: DueStatus | undefined,
  { t, language }: MainTranslator,
): readonly string[] {
  const { account, rotationPolicy: policy, lastCheck } = entry;
  const date = (at: string | null | undefined) => (at ? dateWords(at, language) : '');
  const separator = t('findings:subject.separator');
  return [
    entry.label,
    entry.apiKeyEnding,
    t(`entries:environment.${entry.environment}`),
    t(`entries:site.${entry.site}`),
    account.kind === 'main' ? t('entries:account.main') : t('entries:account.sub', account),
    entry.permissions.map((item) => t(`entries:permission.${item}`)).join(separator),
    entry.applications.join(separator),
    policy.kind === 'never'
      ? t('health:keys.never')
      : t('health:keys.every', { count: policy.days }),
    status ? t(`health:keys.state.${status.state}`) : '',
    date(status?.dueAt),
    date(status?.expiresAt),
    lastCheck === null ? t('health:keys.neverChecked') : date(lastCheck.checkedAt),
  ];
}
