import ElectronStore from 'electron-store';
import { type ReminderIndex, reminderIndexSchema } from '#contract';
import {
  emptyBook,
  forgetPlace,
  type ReminderBook,
  turnTo,
} from '../../reminders/reminder-book.ts';
import { knownVaultsLimit } from '../../vault/known-vaults.ts';

type Stored = { readonly [Name in keyof ReminderBook]: unknown };

/** The reminders, in a file of their own: ids, instants and lead days, and nothing that names a key. */
export class ReminderStore {
  readonly #store = new ElectronStore<Stored>({
    name: 'reminders',
    defaults: emptyBook,
    clearInvalidConfig: true,
    // SECURITY: electron-store's own default is readable by everybody.
    configFileMode: 0o600,
    // Ten thousand entries: no tabs.
    serialize: (value) => JSON.stringify(value),
  });
  readonly #report: (error: unknown) => void;
  #book: ReminderBook;

  /** What cannot be read is none: the next unlock makes it anew. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
    this.#book = bookOf(this.#store.store);
  }

  get index(): ReminderIndex {
    return this.#book.index;
  }

  /** Holds also where nothing can be written, so that nobody is told twice of a full disk's keys. */
  save(index: ReminderIndex): void {
    const isSame = JSON.stringify(index) === JSON.stringify(this.#book.index);
    this.#book = { ...this.#book, index };
    if (!isSame) this.#write();
  }

  /** From here on the index is that of the vault at this place. */
  turnTo(placeId: string): void {
    const book = turnTo(this.#book, placeId, knownVaultsLimit);
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
      this.#store.store = this.#book;
    } catch (error) {
      this.#report(error);
    }
  }
}

function bookOf({ placeId, index, aside }: Stored): ReminderBook {
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
