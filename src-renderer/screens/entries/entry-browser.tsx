import { Button, Text, Title } from '@mantine/core';
import { use, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { EmptyState } from '../../components/empty-state.tsx';
import {
  type EntryFilter,
  type EntryOrder,
  indexEntries,
  noFilter,
  selectEntries,
} from '../../components/entry-selection.ts';
import { type EntryReminders, RemindersContext } from '../../components/reminders.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { useHealth } from '../../data/use-health.ts';
import classes from './entry-browser.module.css';
import columnClasses from './entry-columns.module.css';
import { useEntryColumns } from './entry-columns.ts';
import { FilterBar } from './filter-bar.tsx';
import { WorstFindingsContext, worstFindings } from './worst-findings.ts';

/** Three lines of text, in pixels. */
const rowHeight = 87;

type EntryBrowserProps = {
  /** Both are `undefined` until main has answered. */
  readonly entries: readonly ListedEntry[] | undefined;
  readonly reminders: EntryReminders | undefined;
};

/** Search, filters and order, above the table of the keys that they leave. */
export function EntryBrowser({ entries, reminders }: EntryBrowserProps) {
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<EntryOrder>('label');
  const isReady = entries !== undefined && reminders !== undefined;
  return (
    <>
      {/* Drawn while main collects the keys, because the bar takes as long to draw as the rows in sight. */}
      <div className={isReady ? undefined : classes.ahead}>
        <FilterBar filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
      </div>
      {isReady && (
        <RemindersContext value={reminders}>
          <FoundEntries {...{ entries, filter, order }} onClear={() => setFilter(noFilter)} />
        </RemindersContext>
      )}
    </>
  );
}

type FoundEntriesProps = {
  readonly entries: readonly ListedEntry[];
  readonly filter: EntryFilter;
  readonly order: EntryOrder;
  readonly onClear: () => void;
};

/** Says how many keys were found, and lists them. */
function FoundEntries({ entries, filter, order, onClear }: FoundEntriesProps) {
  const { t, i18n } = useTranslation('entries');
  const reminders = use(RemindersContext);
  const deferred = useDeferredValue(filter);
  const index = useMemo(
    () => indexEntries(entries, { order, language: i18n.language, reminders }),
    [entries, order, i18n.language, reminders],
  );
  // Asked once the keys are drawn, because they need not wait for their findings.
  const health = useHealth().value;
  const worst = useMemo(() => worstFindings(health?.findings ?? []), [health]);
  const found = useMemo(() => selectEntries(index, deferred), [index, deferred]);
  const columns = useEntryColumns(order);
  const total = entries.length;
  return (
    <>
      <Text size="sm" c="dimmed" role="status" className={classes.count}>
        {found.length === total
          ? t('count', { count: total })
          : t('countOf', { shown: found.length, total })}
      </Text>
      {found.length > 0 ? (
        <WorstFindingsContext value={worst}>
          <VirtualTable
            label={t('table')}
            items={found}
            columns={columns}
            rowHeight={rowHeight}
            className={columnClasses.entries}
          />
        </WorstFindingsContext>
      ) : (
        <EmptyState>
          <Title order={2}>{t('noMatch.title')}</Title>
          <Text c="dimmed">{t('noMatch.what')}</Text>
          <Button variant="default" onClick={onClear}>
            {t('noMatch.clear')}
          </Button>
        </EmptyState>
      )}
    </>
  );
}
