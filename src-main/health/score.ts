import { type Finding, findingKinds, type Score, type Severity } from '#contract';

/**
 * The points that a finding takes from an entry's 100. Signet's own choice: one `danger` weighs as much as four
 * of `attention`, and one `attention` almost as much as four of `advice`. No entry loses more than 100.
 */
const weights: Readonly<Record<Severity, number>> = { danger: 60, attention: 15, advice: 4 };

/** Half of the score is the mean of all entries, half is the weakest entry: a thief needs only one key. */
const weakestShare = 0.5;
const full = 100;
/** Points are reported in tenths. */
const perPoint = 10;

/**
 * Scores a vault, and explains line by line which findings cost how many points.
 *
 * @param findings the findings of all entries, in any order
 * @param entryCount the number of entries, with and without findings
 * @returns 0 to 100; 100 only without findings. The points of the lines, in tenths, add up to the missing points.
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

/** Absorbs the rounding errors of binary fractions. */
const tolerance = 1e-9;

function lossesOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const { entryId, severity } of findings) {
    losses.set(entryId, (losses.get(entryId) ?? 0) + weights[severity]);
  }
  return losses;
}

/** Picks the entry with the smallest id among equally weak ones. */
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

/** Rounds the points to tenths that add up to `lost`: the lines with the largest remainders are rounded up. */
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
