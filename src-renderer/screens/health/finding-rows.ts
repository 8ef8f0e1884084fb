import { type Severity, severities } from '#contract';
import { labelOrder } from '../../components/entry-selection.ts';
import type { FindingGroup } from './finding-groups.ts';
import type { KeyFinding } from './finding-selection.ts';

/** A row of the list: a heading, one finding of one key, or a group of them, which unfolds into its keys. */
export type ListRow = { readonly id: string } & (
  | { readonly kind: 'heading'; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'finding'; readonly found: KeyFinding }
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: 'key'; readonly found: KeyFinding; readonly group: FindingGroup }
);

/**
 * Lays out findings by severity, the worst first.
 *
 * @param open the ids of the groups that are unfolded
 * @param language BCP 47, for the order of the keys
 */
export function rowsOf(
  groups: readonly FindingGroup[],
  open: ReadonlySet<string>,
  language: string,
): readonly ListRow[] {
  return severities.flatMap((severity): readonly ListRow[] => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    const heading = { id: severity, kind: 'heading', severity, count: own.length } as const;
    return [heading, ...own.flatMap((group) => groupRows(group, open.has(group.id), language))];
  });
}

function groupRows(group: FindingGroup, isOpen: boolean, language: string): readonly ListRow[] {
  const { id, found } = group;
  const [first, second] = found;
  if (first && !second) return [{ id, kind: 'finding', found: first }];
  const row = { id, kind: 'group', group, isOpen } as const;
  if (!isOpen) return [row];
  const compare = labelOrder(language);
  const keys = found.toSorted((a, b) => compare(a.entry, b.entry));
  return [
    row,
    ...keys.map(
      (one) => ({ id: `${id} ${one.entry.id}`, kind: 'key', found: one, group }) as const,
    ),
  ];
}
