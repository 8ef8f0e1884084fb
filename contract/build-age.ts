import { dayMs } from './time-spans.ts';
/**
 * From this age on, Signet suggests to look for a newer build. Electron releases a new major version, with the
 * security fixes of its Chromium, every 8 weeks: https://www.electronjs.org/docs/latest/tutorial/electron-timelines.
 */
export const oldBuildDays = 90;

/**
 * Checks whether a build is old. Signet does not look for updates online, so its age is all that it knows.
 *
 * @param builtAt ISO 8601 UTC; a build from the future is not old, since the clock must be wrong
 * @param now ISO 8601 UTC
 */
export function isOldBuild(builtAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(builtAt) > oldBuildDays * dayMs;
}
