import { type ReminderIndex, reminderIndexSchema } from '#contract';
import { emptyBook, forgetPlace, type ReminderBook, switchTo } from '../reminders/reminder-book.ts';
import { knownVaultsLimit } from '../vault/known-vaults.ts';

/** The file that holds the reminders. It may contain anything, because people and programs can edit it. */
export type ReminderFile = {
  readonly read: () => { readonly [Name in keyof ReminderBook]?: unknown };
  readonly write: (book: ReminderBook) => void;
};

type ReminderStoreParts = {
  readonly file: ReminderFile;
  readonly report: (error: unknown) => void;
};

/** The reminders, in a file of their own: ids, instants and lead days, and nothing that names a key. */
export class ReminderStore {
  readonly #parts: ReminderStoreParts;
  #book: ReminderBook;

  /** If the file cannot be read, the store starts empty, and the next unlock fills it. */
  constructor(parts: ReminderStoreParts) {
    this.#parts = parts;
    this.#book = bookOf(parts.file.read());
  }

  get index(): ReminderIndex {
    return this.#book.index;
  }

  /** Holds for this run even if nothing can be written, so a full disk repeats no announcement. */
  save(index: ReminderIndex): void {
    const isSame = JSON.stringify(index) === JSON.stringify(this.#book.index);
    this.#book = { ...this.#book, index };
    if (!isSame) this.#write();
  }

  /** Switches to the index of the vault at this place. */
  switchTo(placeId: string): void {
    const book = switchTo(this.#book, placeId, knownVaultsLimit);
    if (book === this.#book) return;
    this.#book = book;
    this.#write();
  }

  forget(placeId: string): void {
    this.#book = forgetPlace(this.#book, placeId);
    this.#write();
  }

  #write(): void {
    try {
      this.#parts.file.write(this.#book);
    } catch (error) {
      this.#parts.report(error);
    }
  }
}

function bookOf({ placeId, index, aside }: ReturnType<ReminderFile['read']>): ReminderBook {
  const stored = reminderIndexSchema.safeParse(index);
  if (!stored.success) return emptyBook;
  const others = typeof aside === 'object' && aside !== null ? Object.entries(aside) : [];
  const readable = others.flatMap(([place, other]) => {
    const parsed = reminderIndexSchema.safeParse(other);
    return parsed.success ? [[place, parsed.data] as const] : [];
  });
  return {
    placeId: typeof placeId === 'string' ? placeId : null,
    index: stored.data,
    aside: Object.fromEntries(readable),
  };
}
