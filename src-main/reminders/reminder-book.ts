import type { ReminderIndex } from '#contract';

/**
 * The reminders of several vaults. Only those of the vault opened last are shown. The others are stored until
 * their vault is opened again, so that shown and snoozed reminders are not forgotten.
 */
export type ReminderBook = {
  /** The vault that `index` belongs to; `null` until a vault has been opened. */
  readonly placeId: string | null;
  readonly index: ReminderIndex;
  readonly aside: Readonly<Record<string, ReminderIndex>>;
};

export const emptyBook: ReminderBook = { placeId: null, index: [], aside: {} };

/**
 * Makes the reminders of a vault the current ones.
 *
 * @param limit how many other vaults are stored, at least 1; the one stored longest ago is dropped
 */
export function switchTo(book: ReminderBook, placeId: string, limit: number): ReminderBook {
  if (book.placeId === placeId) return book;
  if (book.placeId === null) return { ...book, placeId };
  const { [placeId]: index = [], ...rest } = book.aside;
  const aside = [...Object.entries(rest), [book.placeId, book.index] as const].slice(-limit);
  return { placeId, index, aside: Object.fromEntries(aside) };
}

/** Drops the reminders of a vault. */
export function forgetPlace(book: ReminderBook, placeId: string): ReminderBook {
  const { [placeId]: _dropped, ...aside } = book.aside;
  return book.placeId === placeId ? { placeId: null, index: [], aside } : { ...book, aside };
}
