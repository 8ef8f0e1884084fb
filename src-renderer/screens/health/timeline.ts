/** A date of an entry that the timeline shows. */
export type TimelineDate = {
  readonly entryId: string;
  readonly kind: 'due' | 'expiry';
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** Dates so close together that one mark stands for them. */
export type TimelineMark<Item extends TimelineDate = TimelineDate> = {
  /** From the left edge, in the unit of the width. */
  readonly x: number;
  /** `true` if its dates have passed. It then stands at the left edge. */
  readonly isPast: boolean;
  /** The earliest first. */
  readonly dates: readonly Item[];
};

type Timeline<Item extends TimelineDate> = {
  /** From left to right. */
  readonly marks: readonly TimelineMark<Item>[];
  /** The position and the instant (ms since 1970) at which each month begins. */
  readonly months: readonly { readonly x: number; readonly beginsAt: number }[];
  /** The dates that lie beyond the right edge. */
  readonly later: readonly Item[];
};

type Frame = {
  /** Ms since 1970: the left edge. */
  readonly now: number;
  /** Of the whole drawing, in any unit. */
  readonly width: number;
  /** Dates closer than this share a mark. */
  readonly markWidth: number;
};

/** The number of months that the timeline shows. */
export const timelineMonths = 12;

/**
 * Lays dates out on a line of twelve months, in the user's zone.
 *
 * @param dates in any order
 * @returns marks at least a mark's width apart; every date is in exactly one of them, or later
 */
export function timelineOf<Item extends TimelineDate>(
  dates: readonly Item[],
  frame: Frame,
): Timeline<Item> {
  const { now, width } = frame;
  const end = monthAfter(now, timelineMonths);
  const xOf = (ms: number) => (Math.max(0, ms - now) / (end - now)) * width;
  // ISO 8601 sorts as text.
  const sorted = [...dates].sort((a, b) => (a.at < b.at ? -1 : 1));
  const shown = sorted.filter(({ at }) => Date.parse(at) < end);
  return {
    marks: marksOf(shown, xOf, frame),
    months: monthsBetween(now, end).map((beginsAt) => ({ x: xOf(beginsAt), beginsAt })),
    later: sorted.filter(({ at }) => Date.parse(at) >= end),
  };
}

/** A mark takes in every date less than its width to its right. Dates that have passed have a mark of their own. */
function marksOf<Item extends TimelineDate>(
  sorted: readonly Item[],
  xOf: (ms: number) => number,
  { now, markWidth }: Frame,
): readonly TimelineMark<Item>[] {
  const marks: { x: number; isPast: boolean; dates: Item[] }[] = [];
  for (const date of sorted) {
    const ms = Date.parse(date.at);
    const isPast = ms <= now;
    // Even the next date stands to the right of those that have passed.
    const x = Math.max(xOf(ms), !isPast && marks[0]?.isPast ? markWidth : 0);
    const last = marks.at(-1);
    if (last && last.isPast === isPast && x - last.x < markWidth) last.dates.push(date);
    else marks.push({ x, isPast, dates: [date] });
  }
  return marks;
}

function monthsBetween(start: number, end: number): readonly number[] {
  const first = new Date(start);
  const all = Array.from({ length: timelineMonths + 1 }, (_, index) =>
    new Date(first.getFullYear(), first.getMonth() + 1 + index, 1).getTime(),
  );
  return all.filter((ms) => ms < end);
}

/** @returns the same day and time so many months later, or the last day of a shorter month */
function monthAfter(ms: number, months: number): number {
  const later = new Date(ms);
  const day = later.getDate();
  later.setDate(1);
  later.setMonth(later.getMonth() + months);
  const days = new Date(later.getFullYear(), later.getMonth() + 1, 0).getDate();
  later.setDate(Math.min(day, days));
  return later.getTime();
}
