import { type Entry, type Finding, findingKinds, severities } from '#contract';
import { addressFindings, permissionFindings } from './access-findings.ts';
import { checkFindings, demoFindings } from './check-findings.ts';
import { type Neighbours, neighboursOf, sharedFindings } from './shared-findings.ts';
import { canMoveMoney, type Examined, type HealthSubject, knownOf } from './subject.ts';
import { upkeepFindings } from './upkeep-findings.ts';

/**
 * Finds everything that needs attention in all entries together, since some findings compare entries.
 *
 * @param subjects every entry of the vault, in any order
 * @param at the present instant, ISO 8601 UTC
 * @returns the worst first, at most one of each kind for an entry; the result does not depend on the order of
 *   the subjects
 */
export function findingsOf(subjects: readonly HealthSubject[], at: string): readonly Finding[] {
  const neighbours = neighboursOf(subjects.map(({ entry }) => entry));
  return subjects.flatMap((subject) => entryFindings(subject, neighbours, at)).sort(worstFirst);
}

/**
 * Finds what needs attention in one entry: the same as {@link findingsOf} finds in it, without examining the others.
 *
 * @param entries every entry of the vault, this one included, in any order
 * @param at the present instant, ISO 8601 UTC
 * @returns the worst first
 */
export function findingsOfOne(
  subject: HealthSubject,
  entries: readonly Entry[],
  at: string,
): readonly Finding[] {
  return entryFindings(subject, neighboursOf(entries), at).sort(worstFirst);
}

function entryFindings(subject: HealthSubject, neighbours: Neighbours, at: string): Finding[] {
  const examined = examine(subject, at);
  return [
    ...upkeepFindings(examined),
    ...checkFindings(examined),
    ...permissionFindings(examined),
    ...addressFindings(examined),
    ...demoFindings(examined, neighbours.inDemo),
    ...sharedFindings(examined, neighbours),
  ].map(
    ({ subjects: named = [], others = [], at: when = null, ...found }): Finding => ({
      ...found,
      entryId: subject.entry.id,
      subjects: [...named],
      others: [...others],
      at: when,
    }),
  );
}

function examine(subject: HealthSubject, at: string): Examined {
  const { entry } = subject;
  const isLive = entry.environment === 'live';
  return { ...subject, known: knownOf(entry), isLive, canMove: canMoveMoney(entry), at };
}

const severityRanks = new Map(severities.map((severity, rank) => [severity, rank]));
const kindRanks = new Map(findingKinds.map((kind, rank) => [kind, rank]));

function worstFirst(a: Finding, b: Finding): number {
  return (
    rank(severityRanks, a.severity) - rank(severityRanks, b.severity) ||
    rank(kindRanks, a.kind) - rank(kindRanks, b.kind) ||
    (a.entryId < b.entryId ? -1 : 1)
  );
}

function rank<Name>(ranks: ReadonlyMap<Name, number>, name: Name): number {
  return ranks.get(name) ?? ranks.size;
}
