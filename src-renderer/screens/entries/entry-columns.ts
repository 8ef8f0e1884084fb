import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import type { EntryOrder } from '../../components/entry-selection.ts';
import type { Column } from '../../components/virtual-table.tsx';
import { ApplicationsCell } from './applications-cell.tsx';
import { DueCell } from './due-cell.tsx';
import classes from './entry-columns.module.css';
import { KeyCell } from './key-cell.tsx';
import { OriginCell } from './origin-cell.tsx';
import { PermissionCell } from './permission-cell.tsx';
import { PlaceCell } from './place-cell.tsx';

const cells = [
  { id: 'key', cell: KeyCell, className: classes.key },
  { id: 'place', cell: PlaceCell },
  { id: 'permissions', cell: PermissionCell, className: classes.permissions },
  { id: 'origin', cell: OriginCell },
  { id: 'due', cell: DueCell },
  { id: 'applications', cell: ApplicationsCell, className: classes.applications },
] as const;

const sortedColumns = { label: 'key', due: 'due', added: undefined } as const;

/** The columns of the list of keys, in the order in which it is sorted. */
export function useEntryColumns(order: EntryOrder): readonly Column<ListedEntry>[] {
  const { t } = useTranslation('entries');
  return useMemo(
    () =>
      cells.map((column) => ({
        ...column,
        header: t(`column.${column.id}`),
        isSorted: sortedColumns[order] === column.id,
      })),
    [t, order],
  );
}
