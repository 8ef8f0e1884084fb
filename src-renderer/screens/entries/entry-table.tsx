import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { EntryRow } from './entry-row.tsx';
import type { EntryOrder } from './entry-selection.ts';
import classes from './entry-table.module.css';

type EntryTableProps = {
  readonly entries: readonly EntrySummary[];
  readonly order: EntryOrder;
};

const columns = ['key', 'place', 'permissions', 'origin', 'due', 'applications'] as const;
const sorted = { label: 'key', due: 'due', added: undefined } as const;

/** A table of which only the rows in sight are drawn, and the one that has the focus. */
export function EntryTable({ entries, order }: EntryTableProps) {
  const { t } = useTranslation('entries');
  const { body, focused, setFocused, virtualizer, move } = useEntryRows(entries);
  return (
    <table aria-label={t('table')} aria-rowcount={entries.length + 1} className={classes['table']}>
      <thead className={classes['head']}>
        <tr aria-rowindex={1} className={classes['row']}>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={sorted[order] === column ? 'ascending' : undefined}
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        className={classes['body']}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={move}
        onBlur={() => setFocused(undefined)}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const entry = entries[index];
          return (
            entry && (
              <EntryRow
                key={key}
                entry={entry}
                index={index}
                top={start - virtualizer.options.scrollMargin}
                measure={virtualizer.measureElement}
                isFocused={index === focused}
                onFocus={setFocused}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

const rowHeight = 65;

function useEntryRows(entries: readonly EntrySummary[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number>();
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    // What stands above may grow: another language, a narrower window, larger letters.
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      setScrollMargin(Math.round(top + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 6,
    scrollMargin,
    rangeExtractor: useCallback((range: Range) => withRow(range, focused), [focused]),
  });

  /** Arrow keys go from row to row, as Tab does; Home and End to the ends. */
  function move(event: KeyboardEvent): void {
    if (focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = entries.length - 1;
    const to = { ArrowDown: focused + 1, ArrowUp: focused - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const target = Math.min(last, Math.max(0, to));
    setFocused(target);
    virtualizer.scrollToIndex(target);
  }

  return { body, focused, setFocused, virtualizer, move };
}

/** A row that has the focus stays in the page when it is scrolled out of sight. */
function withRow(range: Range, focused: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count || rows.includes(focused)) return rows;
  return [...rows, focused].sort((a, b) => a - b);
}
