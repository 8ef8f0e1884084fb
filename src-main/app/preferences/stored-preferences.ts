import type { Rectangle } from 'electron';

/** Electron takes coordinates as 32-bit integers, and throws at others. */
const coordinateLimit = 2 ** 31;

/** @returns where the window was, or `undefined` if the file says nothing that could be a place of a window */
export function boundsOf(stored: unknown): Rectangle | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { x, y, width, height } = stored as Partial<Record<keyof Rectangle, unknown>>;
  if (![x, y, width, height].every(isCoordinate)) return undefined;
  return { x, y, width, height } as Rectangle;
}

/** @returns the last revision seen of each vault, by its id; anything else is left out */
export function revisionsOf(stored: unknown): Readonly<Record<string, number>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const revisions = Object.entries(stored).filter(([, revision]) => Number.isInteger(revision));
  return Object.fromEntries(revisions);
}

function isCoordinate(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < coordinateLimit;
}
