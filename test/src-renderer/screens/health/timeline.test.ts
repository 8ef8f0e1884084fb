import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '#contract';
import { type TimelineDate, timelineOf } from '../../../../src-renderer/screens/health/timeline.ts';

const now = Date.UTC(2026, 10, 21, 12);
const frame = { now, width: 1200, markWidth: 20 };

function date(days: number, entryId = '0'): TimelineDate {
  return { entryId, kind: 'due', at: new Date(now + days * dayMs).toISOString() };
}

function idsOf(dates: readonly TimelineDate[]): readonly string[] {
  return dates.map(({ entryId }) => entryId);
}

describe('timelineOf', () => {
  it('puts past dates at the left edge, apart from future ones', () => {
    const { marks } = timelineOf([date(-400, 'a'), date(0.01, 'b'), date(-1, 'c')], frame);
    expect(marks.map(({ x, isPast, dates }) => [x, isPast, idsOf(dates)])).toEqual([
      [0, true, ['a', 'c']],
      [20, false, ['b']],
    ]);
  });

  it('places a date by its distance, and merges dates that are too close', () => {
    const { marks } = timelineOf([date(73, 'a'), date(75, 'b'), date(146, 'c')], frame);
    expect(marks.map(({ x, dates }) => [Math.round(x), idsOf(dates)])).toEqual([
      [240, ['a', 'b']],
      [480, ['c']],
    ]);
  });

  it('counts the dates after the twelve months', () => {
    const { marks, later } = timelineOf([date(364, 'a'), date(365, 'b'), date(4000, 'c')], frame);
    expect([marks.flatMap(({ dates }) => idsOf(dates)), idsOf(later)]).toEqual([['a'], ['b', 'c']]);
  });

  it('ends on the last day of February if it began on the 29th', () => {
    const leapDay = new Date(2028, 1, 29, 12).getTime();
    const dates = [27, 28, 29].map((day) => ({
      entryId: String(day),
      kind: 'due' as const,
      at: new Date(2029, 1, day, 11).toISOString(),
    }));
    const { later } = timelineOf(dates, { ...frame, now: leapDay });
    expect(idsOf(later)).toEqual(['29']);
  });

  it('draws the start of twelve months, in order and inside', () => {
    const { months } = timelineOf([], frame);
    expect(months.map(({ beginsAt }) => new Date(beginsAt).getDate())).toEqual(Array(12).fill(1));
    expect(months.every(({ x }, index) => x > (months[index - 1]?.x ?? 0) && x < 1200)).toBe(true);
  });

  it('keeps every date once and its marks apart, whatever the dates are', () => {
    const dates = fc.array(
      fc.record({
        entryId: fc.uuid(),
        kind: fc.constantFrom('due' as const, 'expiry' as const),
        at: fc
          .integer({ min: now - 500 * dayMs, max: now + 500 * dayMs })
          .map((ms) => new Date(ms).toISOString()),
      }),
    );
    fc.assert(
      fc.property(dates, (given) => {
        const { marks, later } = timelineOf(given, frame);
        const kept = [...marks.flatMap((mark) => mark.dates), ...later];
        expect([...idsOf(kept)].sort()).toEqual([...idsOf(given)].sort());
        const gaps = marks.slice(1).map(({ x }, index) => x - (marks[index]?.x ?? 0));
        expect(gaps.every((gap) => gap >= frame.markWidth)).toBe(true);
        expect(marks.every(({ x }) => x >= 0 && x <= frame.width)).toBe(true);
      }),
    );
  });
});
