/**
 * From this age on Signet asks whether there is a newer one. Electron has a new major version, and with it
 * the security fixes of its Chromium, every 8 weeks: https://www.electronjs.org/docs/latest/tutorial/electron-timelines.
 */
export const oldBuildDays = 90;

/**
 * Whether a build is old. Signet calls nobody, so this is all that it knows of updates.
 *
 * @param builtAt ISO 8601 UTC; where it lies ahead the clock is wrong, and nothing is said
 * @param now ISO 8601 UTC
 */
export function isOldBuild(builtAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(builtAt) > oldBuildDays * 86_400_000;
}
