import type { HTMLAttributes, ReactNode } from 'react';
import classes from './boxed-table.module.css';
import box from './surface.module.css';

type BoxedTableProps = Pick<
  HTMLAttributes<HTMLTableElement>,
  'aria-label' | 'aria-labelledby' | 'className'
> & {
  readonly headings: readonly string[];
  /** The rows of the body. */
  readonly children: ReactNode;
};

/** A small table in a box, with a hairline above each row. */
export function BoxedTable({ headings, children, className = '', ...props }: BoxedTableProps) {
  return (
    <table className={`${box.surface} ${classes.table} ${className}`} {...props}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
