import { useTranslation } from 'react-i18next';
import type { ListedEntry, Report, ResponseOf } from '#contract';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { dateWords, timeWords } from '../../components/instant-words.ts';
import type { EntryReminders } from '../../components/reminders.ts';
import { joinFindings } from './finding-selection.ts';
import { indexKeys } from './key-index.ts';

/** What a report tells of. */
export type Reported = {
  readonly picture: ResponseOf<'health:read'>;
  readonly entries: readonly ListedEntry[];
  readonly reminders: EntryReminders;
};

/** @returns a function that tells the health of keys as a report, in the language of the page */
export function useReport(): (reported: Reported) => Report {
  const { t, i18n } = useTranslation('health');
  const { language } = i18n;
  const scoreTable = useScoreTable();
  const findingTable = useFindingTable();
  const keyTable = useKeyTable();
  return (reported) => ({
    language,
    title: t('report.title'),
    lines: [
      t('report.made', { when: timeWords(reported.picture.at, language) }),
      t('report.noSecrets'),
      t('report.score', { value: reported.picture.score.value }),
    ],
    tables: [findingTable(reported), keyTable(reported), scoreTable(reported)],
  });
}

type Table = Report['tables'][number];

function useScoreTable() {
  const { t } = useTranslation(['health', 'findings']);
  return ({ picture: { score } }: Reported): Table => ({
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
  });
}

function useFindingTable() {
  const { t } = useTranslation(['health', 'findings']);
  const wordsOf = useFindingWords();
  return ({ picture: { findings, at }, entries }: Reported): Table => ({
    heading: t('health:report.findings'),
    columns: (['severity', 'key', 'finding', 'next', 'evidence'] as const).map((column) =>
      t(`health:report.column.${column}`),
    ),
    rows: joinFindings(findings, indexKeys(entries)).map(({ finding, entry }) => {
      const { what, next } = wordsOf(finding, Date.parse(at));
      const severity = t(`findings:severity.${finding.severity}`);
      return [severity, entry.label, what, next, t(`findings:evidence.${finding.evidence}`)];
    }),
  });
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

function useKeyTable() {
  const { t, i18n } = useTranslation(['health', 'entries', 'findings']);
  const date = (at: string | null) => (at === null ? '' : dateWords(at, i18n.language));
  return ({ entries, reminders }: Reported): Table => {
    const rowOf = (entry: ListedEntry): string[] => {
      const { account, rotationPolicy: policy, lastCheck } = entry;
      const status = reminders.get(entry.id)?.status;
      const permissions = entry.permissions.map((item) => t(`entries:permission.${item}`));
      return [
        entry.label,
        entry.apiKeyEnding,
        t(`entries:environment.${entry.environment}`),
        t(`entries:site.${entry.site}`),
        account.kind === 'main' ? t('entries:account.main') : t('entries:account.sub', account),
        permissions.join(t('findings:subject.separator')),
        entry.applications.join(t('findings:subject.separator')),
        policy.kind === 'never'
          ? t('health:keys.never')
          : t('health:keys.every', { count: policy.days }),
        status ? t(`health:keys.state.${status.state}`) : '',
        date(status?.dueAt ?? null),
        date(status?.expiresAt ?? null),
        lastCheck === null ? t('health:keys.neverChecked') : date(lastCheck.checkedAt),
      ];
    };
    return {
      heading: t('health:report.keys'),
      columns: keyColumns.map((column) => t(`health:report.column.${column}`)),
      rows: entries.map(rowOf),
    };
  };
}
