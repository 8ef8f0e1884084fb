import { useTranslation } from 'react-i18next';
import type { Finding, ListedEntry } from '#contract';
import type { EntryOrder } from '../../components/entry-selection.ts';
import { useWindowRows } from '../../components/window-rows.ts';
import { EntryRow } from './entry-row.tsx';
import classes from './entry-table.module.css';

type EntryTableProps = {
  readonly entries: readonly ListedEntry[];
  readonly order: EntryOrder;
  /** Of each entry that has any, by its id. */
  readonly worst: ReadonlyMap<string, Finding>;
};

const columns = ['key', 'place', 'permissions', 'origin', 'due', 'applications'] as const;
const rowHeight = 84;
const sorted = { label: 'key', due: 'due', added: undefined } as const;

/** A table of which only the rows in sight are drawn, and the one that has the focus. */
export function EntryTable({ entries, order, worst }: EntryTableProps) {
  const { t } = useTranslation('entries');
  const { body, focused, setFocused, virtualizer, move } = useWindowRows<HTMLTableSectionElement>({
    count: entries.length,
    height: () => rowHeight,
    keyOf: (index) => entries[index]?.id ?? index,
  });
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
                finding={worst.get(entry.id)}
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
