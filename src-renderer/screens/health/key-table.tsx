import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import type { EntryReminders } from '../../components/reminders.ts';
import { useWindowRows } from '../../components/window-rows.ts';
import { KeyRow } from './key-row.tsx';
import classes from './keys.module.css';

type KeyTableProps = {
  readonly entries: readonly ListedEntry[];
  readonly reminders: EntryReminders;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

const rowHeight = 57;
const columns = ['key', 'due', 'policy', 'check'] as const;

/** A table to pick keys from, of which only the rows in sight are drawn. */
export function KeyTable({ entries, reminders, picked, onPick }: KeyTableProps) {
  const { t } = useTranslation('health');
  const { body, focused, setFocused, virtualizer, move } = useWindowRows<HTMLTableSectionElement>({
    count: entries.length,
    height: () => rowHeight,
    keyOf: (index) => entries[index]?.id ?? index,
  });
  const isAll = entries.every(({ id }) => picked.has(id));

  function pick(ids: readonly string[], isPicked: boolean): void {
    const next = new Set(picked);
    for (const id of ids) isPicked ? next.add(id) : next.delete(id);
    onPick(next);
  }

  return (
    <table
      aria-label={t('keys.table')}
      aria-rowcount={entries.length + 1}
      className={classes['table']}
    >
      <thead className={classes['head']}>
        <tr aria-rowindex={1} className={classes['row']}>
          <th scope="col" className={classes['box']}>
            <Checkbox
              size="xs"
              aria-label={t('keys.selectAll')}
              checked={isAll}
              indeterminate={!isAll && entries.some(({ id }) => picked.has(id))}
              onChange={() =>
                pick(
                  entries.map(({ id }) => id),
                  !isAll,
                )
              }
            />
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`keys.column.${column}`)}
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
              <KeyRow
                key={key}
                entry={entry}
                status={reminders.get(entry.id)?.status}
                index={index}
                top={start - virtualizer.options.scrollMargin}
                measure={virtualizer.measureElement}
                isPicked={picked.has(entry.id)}
                onPick={(isPicked) => pick([entry.id], isPicked)}
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
