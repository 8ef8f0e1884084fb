import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import type { Column } from '../../components/virtual-table.tsx';
import { CheckCell, DueCell, NameCell, PickAll, PickCell, PolicyCell } from './key-cells.tsx';
import classes from './key-columns.module.css';

const cells = [
  { id: 'key', cell: NameCell, className: classes.name, isRowHeader: true },
  { id: 'due', cell: DueCell, className: classes.due },
  { id: 'policy', cell: PolicyCell },
  { id: 'check', cell: CheckCell },
] as const;

/** The columns of a table of keys to pick from. */
export function useKeyColumns(entries: readonly ListedEntry[]): readonly Column<ListedEntry>[] {
  const { t } = useTranslation('health');
  return useMemo(
    () => [
      {
        id: 'pick',
        header: <PickAll entries={entries} />,
        cell: PickCell,
        className: classes.pick,
      },
      ...cells.map((column) => ({ ...column, header: t(`keys.column.${column.id}`) })),
    ],
    [t, entries],
  );
}
