import type { Finding } from '#contract';
import type { KeyFinding } from './finding-selection.ts';

/** One thing to do about all keys of a group at once. */
type GroupRemedy = 'check' | 'edit-on-okx';

/** All findings of one kind and one severity, about one key or several. */
export type FindingGroup = Pick<Finding, 'kind' | 'severity'> & {
  readonly id: string;
  /** At least one, each of another key. */
  readonly found: readonly KeyFinding[];
  /** `undefined` if each key needs a remedy of its own. */
  readonly remedy: GroupRemedy | undefined;
};

/** Groups findings, in the order of the first of each group. */
export function groupFindings(findings: readonly KeyFinding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, ({ finding }) => `${finding.severity} ${finding.kind}`);
  return [...groups].flatMap(([id, found]) => {
    const [first] = found;
    if (!first) return [];
    const { kind, severity } = first.finding;
    return [{ id, kind, severity, found, remedy: remedyOf(first, found) }];
  });
}

function remedyOf(first: KeyFinding, found: readonly KeyFinding[]): GroupRemedy | undefined {
  const { remedy } = first.finding;
  if (found.some(({ finding }) => finding.remedy !== remedy)) return undefined;
  if (remedy === 'check') return remedy;
  // OKX has one page for the live keys of a site, and another for its demo keys.
  const { site, environment } = first.entry;
  const isOnePage = found.every(
    ({ entry }) => entry.site === site && entry.environment === environment,
  );
  return remedy === 'edit-on-okx' && isOnePage ? remedy : undefined;
}
