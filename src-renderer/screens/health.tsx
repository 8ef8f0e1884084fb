import { Button, Loader } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary, ResponseOf } from '#contract';
import { asBridgeError, type BridgeError, call } from '../bridge.ts';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Page } from '../components/page.tsx';
import { useProcedure } from '../use-procedure.ts';
import { CheckRun } from './health/check-run.tsx';
import { FindingBrowser } from './health/finding-browser.tsx';
import { joinFindings } from './health/finding-selection.ts';
import classes from './health/health.module.css';
import { indexKeys } from './health/key-index.ts';
import { NoKeys } from './health/no-keys.tsx';
import { ScoreView } from './health/score.tsx';
import { datesOf } from './health/timeline-dates.ts';
import { TimelineView } from './health/timeline-view.tsx';
import { useKeyChecks } from './health/use-key-checks.ts';

/** All keys at once: how healthy they are, when they are due, and what helps. */
export function Health() {
  const { t } = useTranslation('health');
  const picture = useProcedure('health:read', {}, 'entries:changed');
  const list = useProcedure('entry:list', {}, 'entries:changed');
  const checks = useKeyChecks();
  const error = picture.error ?? list.error;
  const entries = list.value?.entries;
  const checkAll = entries !== undefined && entries.length > 0 && (
    <Button
      leftSection={<IconRefresh size={18} aria-hidden />}
      loading={checks.isRunning}
      onClick={() => void checks.start(entries, false)}
    >
      {t('checks.all')}
    </Button>
  );
  const reload = () => void Promise.all([picture.reload(), list.reload()]);
  return (
    <Page title={t('title')} subtitle={t('subtitle')} action={checkAll || undefined}>
      {error && <ErrorNotice error={error} onRetry={reload} />}
      {(picture.isLoading || list.isLoading) && !(picture.value && list.value) && (
        <Loader size="sm" aria-label={t('loading')} />
      )}
      {entries?.length === 0 && <NoKeys />}
      {picture.value && entries && entries.length > 0 && (
        <Picture picture={picture.value} entries={entries} checks={checks} />
      )}
    </Page>
  );
}

type PictureProps = {
  readonly picture: ResponseOf<'health:read'>;
  readonly entries: readonly EntrySummary[];
  readonly checks: ReturnType<typeof useKeyChecks>;
};

function Picture({ picture, entries, checks }: PictureProps) {
  const [error, setError] = useState<BridgeError>();
  const keys = useMemo(() => indexKeys(entries), [entries]);
  const findings = useMemo(() => joinFindings(picture.findings, keys), [picture.findings, keys]);
  const dates = useMemo(() => datesOf(picture.statuses, keys), [picture.statuses, keys]);
  const { run, isRunning, start, cancel, close } = checks;
  const onCheck = useCallback((entry: EntrySummary) => void start([entry], true), [start]);
  const onOpenOkx = useCallback(({ site, environment }: EntrySummary) => {
    call('link:open', { page: 'api-management', site, environment }).then(
      () => setError(undefined),
      (caught: unknown) => setError(asBridgeError(caught)),
    );
  }, []);
  const deeds = useMemo(() => ({ onCheck, onOpenOkx }), [onCheck, onOpenOkx]);
  return (
    <div className={classes['parts']}>
      {run && (
        <CheckRun
          run={run}
          keys={keys}
          onCancel={cancel}
          onClose={close}
          onGoOn={(rest) => void start(rest, false)}
        />
      )}
      <ScoreView score={picture.score} />
      <TimelineView dates={dates} />
      {error && <ErrorNotice error={error} />}
      <FindingBrowser findings={findings} keys={keys} deeds={deeds} isBusy={isRunning} />
    </div>
  );
}
