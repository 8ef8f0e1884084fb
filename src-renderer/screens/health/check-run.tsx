import { Button, Group, Progress, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import { CheckResult } from './check-result.tsx';
import classes from './check-run.module.css';
import type { KeyCheckResult, KeyCheckRun } from './key-check-run.ts';
import type { KeyIndex } from './key-index.ts';

type CheckRunProps = {
  readonly run: KeyCheckRun;
  readonly keys: KeyIndex;
  readonly onCancel: () => void;
  readonly onClose: () => void;
  /** Checks the keys that could not be reached. */
  readonly onGoOn: (keys: readonly ListedEntry[]) => void;
};

/** The most results that are shown at first. */
const shownLimit = 20;

/** Shows how many keys are checked, and the result of each. */
export function CheckRun({ run, keys, onCancel, onClose, onGoOn }: CheckRunProps) {
  const { t } = useTranslation('health');
  const id = useId();
  const isRunning = run.currentId !== undefined;
  const missed = missedOf(run.results, keys);
  const has = (wanted: KeyCheckResult['kind']) => run.results.some(({ kind }) => kind === wanted);
  const isOffline = has('unreachable');
  return (
    <section aria-labelledby={id} className={classes.run}>
      <Group justify="space-between">
        <Title order={2} id={id}>
          {t('checks.heading')}
        </Title>
        <Group gap="xs">
          {isRunning ? (
            <Button size="xs" variant="default" disabled={run.isCancelled} onClick={onCancel}>
              {t(run.isCancelled ? 'checks.cancelling' : 'checks.cancel')}
            </Button>
          ) : (
            <>
              {isOffline && (
                <Button size="xs" variant="default" onClick={() => onGoOn(missed)}>
                  {t('checks.goOn')}
                </Button>
              )}
              <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
                {t('checks.close')}
              </Button>
            </>
          )}
        </Group>
      </Group>
      {isRunning && <Running run={run} keys={keys} />}
      <div role="status" className={classes.summary}>
        {!isRunning && <Summary run={run} />}
      </div>
      {!isRunning && run.isCancelled && <Text size="sm">{t('checks.cancelled')}</Text>}
      {!isRunning && has('own-host') && <Text size="sm">{t('checks.ownHostWhy')}</Text>}
      {!isRunning && isOffline && <Text size="sm">{t('checks.offline')}</Text>}
      {run.results.length > 0 && <Results results={run.results} keys={keys} />}
    </section>
  );
}

function missedOf(results: readonly KeyCheckResult[], keys: KeyIndex): readonly ListedEntry[] {
  return results.flatMap(({ kind, entryId }) => {
    const entry = keys.get(entryId);
    return kind === 'unreachable' && entry ? [entry] : [];
  });
}

type PartProps = Pick<CheckRunProps, 'run' | 'keys'>;

function Running({ run, keys }: PartProps) {
  const { t } = useTranslation('health');
  const { results, total, currentId = '' } = run;
  const done = results.length;
  const label = keys.get(currentId)?.label ?? '';
  const sentence = t('checks.running', { done: Math.min(done + 1, total), total, label });
  return (
    <div className={classes.running}>
      <Text size="sm">{sentence}</Text>
      <Progress value={(done / total) * 100} size="sm" aria-label={t('checks.heading')} />
    </div>
  );
}

function Summary({ run: { results } }: Pick<CheckRunProps, 'run'>) {
  const { t } = useTranslation('health');
  const checked = results.filter(({ kind }) => kind === 'checked');
  const attention = results.filter(needsLook).length;
  const accepted = checked.length - checked.filter(needsLook).length;
  const skipped = results.filter(({ kind }) => kind !== 'checked' && kind !== 'failed').length;
  return (
    <>
      {accepted > 0 && (
        <ToneWord tone="green">{t('checks.accepted', { count: accepted })}</ToneWord>
      )}
      {attention > 0 && (
        <ToneWord tone="amber">{t('checks.attention', { count: attention })}</ToneWord>
      )}
      {skipped > 0 && <ToneWord tone="gray">{t('checks.skipped', { count: skipped })}</ToneWord>}
    </>
  );
}

function needsLook(result: KeyCheckResult): boolean {
  if (result.kind === 'failed') return true;
  if (result.kind !== 'checked') return false;
  const { failure, lines } = result.verdict;
  return failure !== null || Object.values(lines).some(({ state }) => state === 'attention');
}

type ResultsProps = { readonly results: readonly KeyCheckResult[]; readonly keys: KeyIndex };

/** Lists results; those that need attention come first. */
function Results({ results, keys }: ResultsProps) {
  const { t } = useTranslation('health');
  const [isAll, setAll] = useState(false);
  const ordered = [...results].sort((a, b) => Number(needsLook(b)) - Number(needsLook(a)));
  const shown = isAll ? ordered : ordered.slice(0, shownLimit);
  return (
    <>
      <table className={classes.results} aria-label={t('checks.table')}>
        <thead>
          <tr>
            <th scope="col">{t('checks.column.key')}</th>
            <th scope="col">{t('checks.column.result')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((result) => (
            <CheckResult key={result.entryId} result={result} entry={keys.get(result.entryId)} />
          ))}
        </tbody>
      </table>
      {shown.length < ordered.length && (
        <Button size="xs" variant="subtle" color="gray" onClick={() => setAll(true)}>
          {t('checks.show', { count: ordered.length })}
        </Button>
      )}
    </>
  );
}
