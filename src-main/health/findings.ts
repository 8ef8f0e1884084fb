import { type Finding, findingKinds, severities } from '../contract/index.ts';
import { addressFindings, permissionFindings } from './access-findings.ts';
import { checkFindings, demoFindings } from './check-findings.ts';
import { neighboursOf, sharedFindings } from './shared-findings.ts';
import { canMoveMoney, type Examined, type HealthSubject, knownOf } from './subject.ts';
import { upkeepFindings } from './upkeep-findings.ts';

/**
 * Tells everything that is worth a look about entries, all at once: some of it lies between them.
 *
 * @param subjects every entry of the vault, in any order
 * @param at ISO 8601, UTC
 * @returns the worst first, of each kind at most one an entry; the order of the subjects does not matter
 */
export function findingsOf(subjects: readonly HealthSubject[], at: string): readonly Finding[] {
  const neighbours = neighboursOf(subjects.map(({ entry }) => entry));
  return subjects
    .flatMap((subject) => {
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
    })
    .sort(worstFirst);
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
