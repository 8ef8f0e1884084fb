import { dayMs } from '#contract';

/**
 * @param bornAt ISO 8601 UTC
 * @param now milliseconds since 1970
 * @returns whole days since then, at least 0
 */
export function ageDaysOf(bornAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(bornAt)) / dayMs));
}
