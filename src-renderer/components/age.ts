import { dayMs } from '#contract';

/**
 * @param keyCreatedAt ISO 8601 UTC
 * @param now milliseconds since 1970
 * @returns whole days since then, at least 0
 */
export function ageDaysOf(keyCreatedAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(keyCreatedAt)) / dayMs));
}
