import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityWord } from '../../components/finding/severity-word.tsx';
import { useWindowRows } from '../../components/window-rows.ts';
import type { FindingGroup } from './finding-groups.ts';
import { FindingRow } from './finding-row.tsx';
import { type ListRow, rowsOf } from './finding-rows.ts';
import classes from './findings.module.css';
import { GroupKeyRow } from './group-key-row.tsx';
import { GroupRow } from './group-row.tsx';

/** In pixels, until a row is measured. */
const heights = { heading: 45, finding: 93, group: 71, key: 45 } as const;

/** Lists findings by severity. Several keys with the same finding are one row, which unfolds. */
export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const { t, i18n } = useTranslation('health');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(groups, open, i18n.language), [groups, open, i18n.language]);
  const { positions, total } = useMemo(() => positionsOf(rows), [rows]);
  const toggle = useCallback((id: string) => setOpen((before) => toggled(before, id)), []);
  const drawn = useWindowRows<HTMLUListElement>({
    count: rows.length,
    height: (index) => heights[rows[index]?.kind ?? 'finding'],
    keyOf: (index) => rows[index]?.id ?? index,
    takesFocus: (index) => rows[index]?.kind !== 'heading',
  });
  return (
    <ul {...drawn.body} className={classes.list} aria-label={t('findings.heading')}>
      {drawn.rows.map(({ index, key, top }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const isHeading = row.kind === 'heading';
        return (
          <li
            key={key}
            ref={drawn.measure}
            data-index={index}
            data-kind={row.kind}
            className={classes.row}
            style={{ transform: `translateY(${top}px)` }}
            aria-posinset={isHeading ? undefined : positions[index]}
            aria-setsize={isHeading ? undefined : total}
          >
            <RowContent row={row} onToggle={toggle} />
          </li>
        );
      })}
    </ul>
  );
}

type RowContentProps = { readonly row: ListRow; readonly onToggle: (id: string) => void };

function RowContent({ row, onToggle }: RowContentProps) {
  switch (row.kind) {
    case 'heading':
      return (
        <h3>
          <SeverityWord severity={row.severity} count={row.count} />
        </h3>
      );
    case 'finding':
      return <FindingRow found={row.found} />;
    case 'group':
      return <GroupRow group={row.group} isOpen={row.isOpen} onToggle={onToggle} />;
    case 'key':
      return <GroupKeyRow found={row.found} group={row.group} />;
  }
}

/** Numbers the rows from 1, without the headings. */
function positionsOf(rows: readonly ListRow[]): {
  readonly positions: readonly number[];
  readonly total: number;
} {
  let total = 0;
  const positions = rows.map(({ kind }) => (kind === 'heading' ? total : ++total));
  return { positions, total };
}

/** Folds a group that is unfolded, and unfolds one that is not. */
function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}
