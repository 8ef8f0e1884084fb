import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Severity, severities } from '#contract';
import type { RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { SeverityWord } from '../../components/finding/severity-word.tsx';
import { useWindowRows } from '../../components/window-rows.ts';
import { FindingRow } from './finding-row.tsx';
import type { KeyFinding } from './finding-selection.ts';
import classes from './findings.module.css';
import type { KeyIndex } from './key-index.ts';

type FindingListProps = {
  readonly findings: readonly KeyFinding[];
  readonly keys: KeyIndex;
  readonly handlers: RemedyHandlers;
  readonly checkingId: string | undefined;
};

/** A heading over each severity, and what it heads. */
type Row =
  | { readonly kind: 'heading'; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'finding'; readonly found: KeyFinding; readonly position: number };

const heights = { heading: 45, finding: 88 } as const;

/** Findings by severity, of which only those in sight are drawn. */
export function FindingList({ findings, keys, handlers, checkingId }: FindingListProps) {
  const { t } = useTranslation('health');
  const rows = useMemo(() => rowsOf(findings), [findings]);
  const { body, focused, setFocused, virtualizer, move } = useWindowRows<HTMLUListElement>({
    count: rows.length,
    height: (index) => heights[rows[index]?.kind ?? 'finding'],
    keyOf: (index) => keyOf(rows[index]),
    takesFocus: (index) => rows[index]?.kind === 'finding',
  });
  return (
    <ul
      ref={body}
      className={classes['list']}
      aria-label={t('findings.heading')}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
      onBlur={() => setFocused(undefined)}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        const place = {
          index,
          top: start - virtualizer.options.scrollMargin,
          measure: virtualizer.measureElement,
        };
        if (row === undefined) return null;
        if (row.kind === 'heading') return <GroupHeading key={key} row={row} {...place} />;
        const { found, position } = row;
        const [otherId = ''] = found.finding.others;
        return (
          <FindingRow
            key={key}
            {...place}
            {...found}
            handlers={handlers}
            isBusy={checkingId !== undefined}
            isChecking={checkingId === found.entry.id}
            other={keys.get(otherId)}
            position={position}
            total={findings.length}
            isFocused={index === focused}
            onFocus={setFocused}
          />
        );
      })}
    </ul>
  );
}

type GroupHeadingProps = {
  readonly row: Row & { readonly kind: 'heading' };
  readonly index: number;
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
};

function GroupHeading({ row: { severity, count }, index, top, measure }: GroupHeadingProps) {
  return (
    <li
      ref={measure}
      data-index={index}
      className={`${classes['row']} ${classes['group']}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <h3>
        <SeverityWord severity={severity} count={count} />
      </h3>
    </li>
  );
}

function rowsOf(findings: readonly KeyFinding[]): readonly Row[] {
  const numbered = findings.map((found, index) => ({ found, position: index + 1 }));
  return severities.flatMap((severity): readonly Row[] => {
    const group = numbered.filter(({ found }) => found.finding.severity === severity);
    if (group.length === 0) return [];
    return [
      { kind: 'heading', severity, count: group.length },
      ...group.map((item) => ({ kind: 'finding', ...item }) as const),
    ];
  });
}

function keyOf(row: Row | undefined): string {
  if (row === undefined) return '';
  if (row.kind === 'heading') return row.severity;
  const { entryId, kind } = row.found.finding;
  return `${entryId} ${kind}`;
}
