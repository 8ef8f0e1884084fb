import { dayMs, hourMs, minuteMs } from './time-spans.ts';

/** Time zones differ by multiples of this: Nepal's is 5:45 ahead of UTC (IANA time zone database). */
const zoneStepMs = 15 * minuteMs;
/** A clock that was set by hand in the wrong zone is rarely exact to the second. */
const toleranceMs = minuteMs;
const leastMs = 30 * minuteMs;
/** From UTC-12 to UTC+14. */
const mostMs = 26 * hourMs;

/**
 * Recognises a clock that was set to the time of another zone: it is wrong by whole hours, or by 30 or 45 minutes more.
 *
 * @param driftMs the drift of the clock, in ms; its sign does not matter
 * @returns the difference as hours and minutes, `8:00`; `undefined` for any other drift
 */
export function zoneDifferenceOf(driftMs: number): string | undefined {
  const steps = Math.round(Math.abs(driftMs) / zoneStepMs);
  const nearestMs = steps * zoneStepMs;
  const isNear = Math.abs(Math.abs(driftMs) - nearestMs) <= toleranceMs;
  if (!isNear || nearestMs < leastMs || nearestMs > mostMs) return undefined;
  // A whole day is a wrong date far more often than a zone on the other side of the date line.
  if (nearestMs === dayMs) return undefined;
  const minutes = (nearestMs % hourMs) / minuteMs;
  return `${Math.floor(nearestMs / hourMs)}:${String(minutes).padStart(2, '0')}`;
}
