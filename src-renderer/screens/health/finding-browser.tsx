import { Button, Text, Title } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { FindingFilterBar } from './finding-filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { type KeyFinding, noFilter, selectFindings } from './finding-selection.ts';
import classes from './findings.module.css';
import type { KeyIndex } from './key-index.ts';

type FindingBrowserProps = {
  readonly findings: readonly KeyFinding[];
  readonly keys: KeyIndex;
  readonly handlers: RemedyHandlers;
  /** The key that is being checked. */
  readonly checkingId: string | undefined;
};

/** Search and filters over the findings that they leave, the worst first. */
export function FindingBrowser({ findings, keys, handlers, checkingId }: FindingBrowserProps) {
  const { t } = useTranslation(['health', 'findings']);
  const [filter, setFilter] = useState(noFilter);
  const deferred = useDeferredValue(filter);
  const id = useId();
  const found = useMemo(
    () => selectFindings(findings, deferred, ({ kind }) => t(`findings:kind.${kind}.title`)),
    [findings, deferred, t],
  );
  const total = findings.length;
  const clear = (
    <Button variant="default" onClick={() => setFilter(noFilter)}>
      {t('health:findings.clear')}
    </Button>
  );
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={classes['hidden'] ?? ''}>
        {t('health:findings.heading')}
      </Title>
      {total === 0 ? (
        <Nothing title={t('health:findings.none')} what={t('health:findings.noneWhat')} />
      ) : (
        <>
          <FindingFilterBar filter={filter} onFilter={setFilter} />
          <Text size="sm" c="dimmed" role="status" my="xs">
            {found.length === total
              ? t('health:findings.count', { count: total })
              : t('health:findings.countOf', { shown: found.length, total })}
          </Text>
          {found.length > 0 && <FindingList {...{ findings: found, keys, handlers, checkingId }} />}
          {found.length === 0 && (
            <Nothing
              title={t('health:findings.noMatch')}
              what={t('health:findings.noMatchWhat')}
              action={clear}
            />
          )}
        </>
      )}
    </section>
  );
}

type NothingProps = {
  readonly title: string;
  readonly what: string;
  readonly action?: React.ReactNode;
};

function Nothing({ title, what, action }: NothingProps) {
  return (
    <div className={classes['nothing']}>
      <Title order={3}>{title}</Title>
      <Text c="dimmed">{what}</Text>
      {action}
    </div>
  );
}
