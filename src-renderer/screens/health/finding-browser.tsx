import { Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { FindingFilterBar } from './finding-filter-bar.tsx';
import { groupFindings } from './finding-groups.ts';
import { FindingList } from './finding-list.tsx';
import { type KeyFinding, noFilter, selectFindings } from './finding-selection.ts';

type FindingBrowserProps = { readonly findings: readonly KeyFinding[] };

/** Search and filters, above the findings that they leave, the worst first. */
export function FindingBrowser({ findings }: FindingBrowserProps) {
  const { t } = useTranslation(['health', 'findings']);
  const [filter, setFilter] = useState(noFilter);
  const deferred = useDeferredValue(filter);
  const id = useId();
  const found = useMemo(
    () => selectFindings(findings, deferred, ({ kind }) => t(`findings:kind.${kind}.title`)),
    [findings, deferred, t],
  );
  const groups = useMemo(() => groupFindings(found), [found]);
  const total = useMemo(() => groupFindings(findings).length, [findings]);
  const clear = (
    <Button variant="default" onClick={() => setFilter(noFilter)}>
      {t('health:findings.clear')}
    </Button>
  );
  return (
    <section aria-labelledby={id}>
      <VisuallyHidden component="h2" id={id}>
        {t('health:findings.heading')}
      </VisuallyHidden>
      {total === 0 ? (
        <Nothing title={t('health:findings.none')} what={t('health:findings.noneWhat')} />
      ) : (
        <>
          <FindingFilterBar filter={filter} onFilter={setFilter} />
          <Text size="sm" c="dimmed" role="status" my="xs">
            {found.length === findings.length
              ? t('health:findings.count', { count: total })
              : t('health:findings.countOf', { shown: groups.length, total })}
          </Text>
          {groups.length > 0 && <FindingList groups={groups} />}
          {groups.length === 0 && (
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
    <EmptyState>
      <Title order={3}>{title}</Title>
      <Text c="dimmed">{what}</Text>
      {action}
    </EmptyState>
  );
}
