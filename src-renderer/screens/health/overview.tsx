import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, ResponseOf } from '#contract';
import { type EntryReminders, RemindersContext } from '../../components/reminders.ts';
import { Audit } from './audit.tsx';
import { CheckRun } from './check-run.tsx';
import { FindingBrowser } from './finding-browser.tsx';
import { joinFindings } from './finding-selection.ts';
import classes from './health.module.css';
import { KeyBrowser } from './key-browser.tsx';
import { indexKeys } from './key-index.ts';
import { RemediesContext } from './remedies-context.ts';
import { ScoreView } from './score.tsx';
import { datesOf } from './timeline-dates.ts';
import { TimelineView } from './timeline-view.tsx';
import type { useKeyChecks } from './use-key-checks.ts';
import { useRemedies } from './use-remedies.tsx';

type HealthOverviewProps = {
  readonly report: ResponseOf<'health:read'>;
  readonly entries: readonly ListedEntry[];
  readonly reminders: EntryReminders;
  readonly checks: ReturnType<typeof useKeyChecks>;
};

/** Shows the health of all keys at one instant. */
export function HealthOverview({ report, entries, reminders, checks }: HealthOverviewProps) {
  const keys = useMemo(() => indexKeys(entries), [entries]);
  const dates = useMemo(() => datesOf(reminders, keys), [reminders, keys]);
  const { run, checkMany, cancel, close } = checks;
  return (
    <div className={classes.parts}>
      {run?.isBulk && (
        <CheckRun
          run={run}
          keys={keys}
          onCancel={cancel}
          onClose={close}
          onGoOn={(rest) => void checkMany(rest)}
        />
      )}
      <ScoreView score={report.score} />
      {report.audit && <Audit audit={report.audit} />}
      <TimelineView dates={dates} />
      <Lists {...{ report, entries, reminders, checks }} />
    </div>
  );
}

const views = ['findings', 'keys'] as const;

function Lists({ report, entries, reminders, checks }: HealthOverviewProps) {
  const { t } = useTranslation('health');
  const [view, setView] = useState<(typeof views)[number]>('findings');
  const keys = useMemo(() => indexKeys(entries), [entries]);
  const findings = useMemo(() => joinFindings(report.findings, keys), [report.findings, keys]);
  const remedies = useRemedies(checks, keys);
  return (
    <div className={classes.lists}>
      <SegmentedControl
        aria-label={t('view.label')}
        value={view}
        data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        onChange={setView}
      />
      {view === 'findings' ? (
        <RemediesContext value={remedies}>
          <FindingBrowser findings={findings} />
        </RemediesContext>
      ) : (
        <RemindersContext value={reminders}>
          <KeyBrowser
            entries={entries}
            isBusy={remedies.checkingId !== undefined}
            onCheck={remedies.onCheckMany}
          />
        </RemindersContext>
      )}
    </div>
  );
}
