import { minuteMs, type QuietHours } from '#contract';

/** Returns the local minute of the day, 0 to 1439. Only a shell knows the time zone. */
export type LocalMinuteOf = (at: Date) => number;

/** The longest quiet hours, 23 h 59 min, plus the hour that is repeated at the end of summer time. */
const longestMinutes = 25 * 60;

/** Checks whether an instant (Unix time in ms) is in the quiet hours, which include `from` and exclude `to`. */
export function isQuiet(ms: number, hours: QuietHours, localMinuteOf: LocalMinuteOf): boolean {
  if (hours === null) return false;
  const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)];
  const minute = localMinuteOf(new Date(ms));
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

/**
 * Finds the end of the quiet hours. It steps minute by minute, so the result is also right in a night with a
 * change of summer time.
 *
 * @param ms an instant in the quiet hours, Unix time in ms
 * @returns the first minute after it that is not in the quiet hours, Unix time in ms
 */
export function quietEndMs(ms: number, hours: QuietHours, localMinuteOf: LocalMinuteOf): number {
  const startMs = ms - (ms % minuteMs);
  for (let minute = 1; minute < longestMinutes; minute++) {
    const endMs = startMs + minute * minuteMs;
    if (!isQuiet(endMs, hours, localMinuteOf)) return endMs;
  }
  return startMs + longestMinutes * minuteMs;
}

function minuteOf(timeOfDay: string): number {
  const [hours, minutes] = timeOfDay.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
