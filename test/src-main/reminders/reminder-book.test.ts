import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReminderIndex } from '#contract';
import {
  emptyBook,
  forgetPlace,
  type ReminderBook,
  switchTo,
} from '../../../src-main/reminders/reminder-book.ts';

const limit = 3;

/** Returns an index that differs from others by the minute of its last announcement. */
function indexOf(minute: number): ReminderIndex {
  return [
    {
      entryId: 'a'.repeat(32),
      dueAt: null,
      leadDays: 7,
      expiresAt: null,
      announcedAt: new Date(minute * 60_000).toISOString(),
      snoozedUntil: null,
    },
  ];
}

const places = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const visit = fc.record({ place: fc.constantFrom(...places), minute: fc.nat(10_000) });

describe('the reminders of several vaults', () => {
  it('return with a recently opened vault, and are empty for another', () => {
    fc.assert(
      fc.property(
        fc.array(visit, { maxLength: 30 }),
        fc.constantFrom(...places),
        (visits, last) => {
          let book: ReminderBook = emptyBook;
          const kept = new Map<string, ReminderIndex>();
          for (const { place, minute } of visits) {
            book = { ...switchTo(book, place, limit), index: indexOf(minute) };
            kept.delete(place);
            kept.set(place, book.index);
          }
          const recent = [...kept].slice(-(limit + 1)).map(([place]) => place);
          const expected = recent.includes(last) ? kept.get(last) : [];
          expect(switchTo(book, last, limit).index).toEqual(expected);
        },
      ),
    );
  });

  it('stored without a place belong to the first vault that is opened', () => {
    const book = { ...emptyBook, index: indexOf(1) };
    expect(switchTo(book, 'a', limit)).toEqual({ placeId: 'a', index: indexOf(1), aside: {} });
  });

  it('are dropped only for the vault that is forgotten', () => {
    const first = { ...switchTo(emptyBook, 'a', limit), index: indexOf(1) };
    const both = { ...switchTo(first, 'b', limit), index: indexOf(2) };
    expect(forgetPlace(both, 'a')).toEqual({ placeId: 'b', index: indexOf(2), aside: {} });
    expect(forgetPlace(both, 'b')).toEqual({
      placeId: null,
      index: [],
      aside: { a: indexOf(1) },
    });
    expect(forgetPlace(both, 'c')).toEqual(both);
  });
});
