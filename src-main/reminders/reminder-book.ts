import type { ReminderIndex } from '#contract';

/**
 * The reminders of several vaults. Those of the one opened last are told; the others are kept for when their
 * vault is opened again, so that what was told and snoozed is not forgotten meanwhile.
 */
export type ReminderBook = {
  /** The place of the vault that `index` is about; `null` until one was opened. */
  readonly placeId: string | null;
  readonly index: ReminderIndex;
  readonly aside: Readonly<Record<string, ReminderIndex>>;
};

export const emptyBook: ReminderBook = { placeId: null, index: [], aside: {} };

/**
 * Takes up the reminders of the vault at a place.
 *
 * @param limit how many are kept aside, from 1; the one put aside longest ago makes room
 */
export function turnTo(book: ReminderBook, placeId: string, limit: number): ReminderBook {
  if (book.placeId === placeId) return book;
  if (book.placeId === null) return { ...book, placeId };
  const { [placeId]: index = [], ...rest } = book.aside;
  const aside = [...Object.entries(rest), [book.placeId, book.index] as const].slice(-limit);
  return { placeId, index, aside: Object.fromEntries(aside) };
}

/** Drops the reminders of the vault at a place. */
export function forgetPlace(book: ReminderBook, placeId: string): ReminderBook {
  const { [placeId]: _dropped, ...aside } = book.aside;
  return book.placeId === placeId ? { placeId: null, index: [], aside } : { ...book, aside };
}
