/** A glyph drawn from the digest of an API key, so that people recognise the key before they read it. */
export type SealMark = {
  /** Degrees on the OKLCH circle, a multiple of 15. */
  readonly hue: number;
  /** Five rows of five cells; the right half mirrors the left. */
  readonly cells: readonly (readonly boolean[])[];
  /** The cells as one SVG path, in a view box of {@link sealSize} units. */
  readonly path: string;
};

export const sealSize = 44;
/** In units of the view box. Half the diagonal of the mark, 17.7, stays inside the ring. */
export const sealRing = { centre: 22, radius: 20.5 } as const;
const cellSize = 5;
const origin = 9.5;

const half = [0, 1, 2] as const;
const rows = [0, 1, 2, 3, 4] as const;
/** Marks with fewer or more filled cells are hard to distinguish. */
const filledLimit = { min: 8, max: 18 } as const;

/**
 * Draws the seal of a digest.
 *
 * @param digest SHA-256 of the API key, 64 hexadecimal digits
 * @returns the same mark and hue for the same digest, on every machine
 */
export function sealMarkOf(digest: string): SealMark {
  const bytes = digest.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const cells = cellsOf(bytes);
  return { hue: ((bytes[0] ?? 0) % 24) * 15, cells, path: pathOf(cells) };
}

/** Returns the first 15 bits, in steps of two bytes from the second on, whose number of cells is within the limits. */
function cellsOf(bytes: readonly number[]): SealMark['cells'] {
  let cells: SealMark['cells'] = [];
  for (let at = 1; at + 1 < bytes.length; at += 2) {
    cells = mirror(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    const filled = cells.flat().filter(Boolean).length;
    if (filled >= filledLimit.min && filled <= filledLimit.max) return cells;
  }
  return cells;
}

function mirror(bits: number): SealMark['cells'] {
  return rows.map((row) => {
    const [outer = false, inner = false, middle = false] = half.map(
      (column) => ((bits >> (row * half.length + column)) & 1) === 1,
    );
    return [outer, inner, middle, inner, outer];
  });
}

/** Draws a rectangle for each run of cells in a row, in a single path, so that there are no seams. */
function pathOf(cells: SealMark['cells']): string {
  return cells
    .flatMap((row, y) => runsOf(row).map(({ from, to }) => rectangle(from, to, y)))
    .join('');
}

function runsOf(row: readonly boolean[]) {
  const starts = row.flatMap((isFilled, x) => (isFilled && !row[x - 1] ? [x] : []));
  return starts.map((from) => {
    const length = row.slice(from).indexOf(false);
    return { from, to: length === -1 ? row.length : from + length };
  });
}

function rectangle(from: number, to: number, y: number): string {
  const left = origin + from * cellSize;
  const width = (to - from) * cellSize;
  return `M${left} ${origin + y * cellSize}h${width}v${cellSize}h-${width}z`;
}

/** OKLCH lightness and chroma for each scheme. Every hue has a contrast of at least 4.5:1. */
export const sealTones = {
  light: { lightness: 0.46, chroma: 0.095 },
  dark: { lightness: 0.8, chroma: 0.09 },
} as const;
