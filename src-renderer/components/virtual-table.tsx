import { type ComponentType, memo, type ReactNode } from 'react';
import classes from './virtual-table.module.css';
import { type RowPlace, useWindowRows } from './window-rows.ts';

type Identified = { readonly id: string };

/** A column of a table: its heading, and what it shows of an item. */
export type Column<Item extends Identified> = {
  readonly id: string;
  readonly header: ReactNode;
  /** A memoized component, so that a cell is drawn again only if its item changes. */
  readonly cell: ComponentType<{ readonly item: Item }>;
  /** For each of its cells, without the heading. */
  readonly className?: string | undefined;
  /** `true` if its cells name the items. */
  readonly isRowHeader?: boolean;
  /** `true` if the items are in the order of this column. */
  readonly isSorted?: boolean;
};

type VirtualTableProps<Item extends Identified> = {
  readonly label: string;
  readonly items: readonly Item[];
  /** Memoize them: all rows are drawn again if they change. */
  readonly columns: readonly Column<Item>[];
  /** The least height of a row, in pixels, including its border. */
  readonly rowHeight: number;
  /** Sets `--columns`, the widths as in `grid-template-columns`. */
  readonly className: string | undefined;
};

/** A table that scrolls with the window, and draws only the rows in sight and the one that has the focus. */
export function VirtualTable<Item extends Identified>(props: VirtualTableProps<Item>) {
  const { label, items, columns, rowHeight, className } = props;
  const { body, rows, measure } = useWindowRows<HTMLTableSectionElement>({
    count: items.length,
    height: () => rowHeight,
    keyOf: (index) => items[index]?.id ?? index,
  });
  return (
    <table
      aria-label={label}
      aria-rowcount={items.length + 1}
      className={`${classes.table} ${className}`}
    >
      <thead className={classes.head}>
        <tr aria-rowindex={1} className={classes.row}>
          {columns.map(({ id, header, isSorted }) => (
            <th key={id} scope="col" aria-sort={isSorted ? 'ascending' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...body} className={classes.body}>
        {rows.map(({ index, key, top }) => {
          const item = items[index];
          return (
            item && (
              <ItemRow key={key} {...{ item, columns, index, top, measure }} height={rowHeight} />
            )
          );
        })}
      </tbody>
    </table>
  );
}

type ItemRowProps<Item extends Identified> = RowPlace & {
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  /** In pixels. */
  readonly height: number;
};

function Row<Item extends Identified>(props: ItemRowProps<Item>) {
  const { item, columns, index, top, measure, height } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={`${classes.row} ${classes.item}`}
      style={{ transform: `translateY(${top}px)`, minHeight: height }}
    >
      {columns.map(({ id, cell: Cell, className, isRowHeader }) =>
        isRowHeader ? (
          <th key={id} scope="row" className={className}>
            <Cell item={item} />
          </th>
        ) : (
          <td key={id} className={className}>
            <Cell item={item} />
          </td>
        ),
      )}
    </tr>
  );
}

/** Drawn once, not at every step of a scroll. `memo` loses the type parameter of a component. */
const ItemRow = memo(Row) as typeof Row;
