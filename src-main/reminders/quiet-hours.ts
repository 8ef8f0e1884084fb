import type { QuietHours } from '#contract';

/** The minute of the day where the user is, 0 to 1439: what only a shell knows. */
export type LocalMinuteOf = (at: Date) => number;

const minuteMs = 60_000;
/** The longest quiet time, 23 h 59 min, and the hour that the end of summer time puts into it. */
const longestMinutes = 25 * 60;

/** Whether it is a quiet time: from the minute `from` on, until the minute `to` begins. */
export function isQuiet(ms: number, hours: QuietHours, localMinuteOf: LocalMinuteOf): boolean {
  if (hours === null) return false;
  const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)];
  const minute = localMinuteOf(new Date(ms));
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

/**
 * Looks for the end minute by minute, so that it is right also in a night that is an hour longer or shorter.
 *
 * @param ms an instant of a quiet time
 * @returns the first instant after it that is not, in ms since 1970
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
