import { Button, Text, Title } from '@mantine/core';
import { use, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, ListedEntry } from '#contract';
import {
  type EntryOrder,
  indexEntries,
  noFilter,
  selectEntries,
} from '../../components/entry-selection.ts';
import { RemindersContext } from '../../components/reminders.ts';
import { useHealth } from '../../data/use-health.ts';
import classes from './entry-browser.module.css';
import { EntryTable } from './entry-table.tsx';
import { FilterBar } from './filter-bar.tsx';

/** Search, filters and order over the table of what they leave. */
export function EntryBrowser({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { t, i18n } = useTranslation('entries');
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<EntryOrder>('label');
  const reminders = use(RemindersContext);
  const deferred = useDeferredValue(filter);
  const index = useMemo(
    () => indexEntries(entries, { order, language: i18n.language, reminders }),
    [entries, order, i18n.language, reminders],
  );
  // Asked for once the keys are drawn, which need not wait for what is wrong with them.
  const health = useHealth().value;
  const worst = useMemo(() => worstFindings(health?.findings ?? []), [health]);
  const found = useMemo(() => selectEntries(index, deferred), [index, deferred]);
  const total = entries.length;
  return (
    <>
      <FilterBar filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
      <Text size="sm" c="dimmed" role="status" className={classes['count'] ?? ''}>
        {found.length === total
          ? t('count', { count: total })
          : t('countOf', { shown: found.length, total })}
      </Text>
      {found.length > 0 ? (
        <EntryTable entries={found} order={order} worst={worst} />
      ) : (
        <section className={classes['nothing']}>
          <Title order={2}>{t('noMatch.title')}</Title>
          <Text c="dimmed">{t('noMatch.what')}</Text>
          <Button variant="default" onClick={() => setFilter(noFilter)}>
            {t('noMatch.clear')}
          </Button>
        </section>
      )}
    </>
  );
}

/** The first of each entry, by its id: findings come with the worst first. */
function worstFindings(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.toReversed().map((finding) => [finding.entryId, finding]));
}
