import { type Finding, findingKinds, type Score, type Severity } from '../contract/index.ts';

/**
 * How much of an entry's hundred points one finding takes. Ours: one danger weighs more than three things that
 * want attention, one of those as much as several pieces of advice; no entry loses more than its hundred.
 */
const weights: Readonly<Record<Severity, number>> = { danger: 60, attention: 15, advice: 4 };

/** Half of the score is the mean of all entries, half the weakest: a thief needs one key, not the average. */
const weakestShare = 0.5;
const full = 100;
/** Points are told in tenths. */
const perPoint = 10;

/**
 * Judges a vault in one number, and tells line by line where the points went.
 *
 * @param findings of any of the entries, in any order
 * @param entryCount how many entries there are, with and without findings
 * @returns 0 to 100, 100 only where there is nothing to find; the points of the lines, in tenths, sum up to
 *   what is missing
 */
export function scoreOf(findings: readonly Finding[], entryCount: number): Score {
  const losses = lossesOf(findings);
  const weakest = weakestOf(losses);
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    const { entryId, kind, severity } = finding;
    const loss = losses.get(entryId) ?? 0;
    const own = weights[severity] * (Math.min(loss, full) / loss);
    const mean = (own / entryCount) * (1 - weakestShare);
    const points = mean + (entryId === weakest ? own * weakestShare : 0);
    const key = `${kind} ${severity}`;
    const line = lines.get(key) ?? { kind, severity, entries: 0, points: 0 };
    lines.set(key, { ...line, entries: line.entries + 1, points: line.points + points });
  }
  const all = [...lines.values()].sort(inOrder);
  const lost = Math.min(full, Math.ceil(sumOf(all) - tolerance));
  return { value: full - lost, lines: rounded(all, lost) };
}

type Line = Score['lines'][number];

/** Sums of binary fractions miss whole numbers by a hair. */
const tolerance = 1e-9;

function lossesOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const { entryId, severity } of findings) {
    losses.set(entryId, (losses.get(entryId) ?? 0) + weights[severity]);
  }
  return losses;
}

/** Of entries that are weak alike, the first by its id. */
function weakestOf(losses: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...losses].sort(
    ([idA, a], [idB, b]) => Math.min(b, full) - Math.min(a, full) || (idA < idB ? -1 : 1),
  );
  return first?.[0];
}

function inOrder(a: Line, b: Line): number {
  return (
    b.points - a.points ||
    findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
    weights[b.severity] - weights[a.severity]
  );
}

/** In tenths of a point that sum up to what was lost: those rounded down the most get the rest. */
function rounded(lines: readonly Line[], lost: number): Line[] {
  const sum = sumOf(lines);
  const exact = lines.map(({ points }) => (points / sum) * lost * perPoint);
  const tenths = exact.map((points) => Math.floor(points));
  const rest = lost * perPoint - tenths.reduce((total, points) => total + points, 0);
  const byRemainder = exact
    .map((points, index) => ({ index, remainder: points - Math.floor(points) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, rest);
  for (const { index } of byRemainder) tenths[index] = (tenths[index] ?? 0) + 1;
  return lines.map((line, index) => ({ ...line, points: (tenths[index] ?? 0) / perPoint }));
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}
