/** Spans of time in ms. A day is one of UTC, which has no summer time and, in ECMAScript, no leap seconds. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
