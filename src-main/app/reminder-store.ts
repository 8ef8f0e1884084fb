import ElectronStore from 'electron-store';
import { type ReminderIndex, reminderIndexSchema } from '../contract/index.ts';

/** The reminders, in a file of their own: ids, instants and lead days, and nothing that names a key. */
export class ReminderStore {
  readonly #store = new ElectronStore<{ readonly index: unknown }>({
    name: 'reminders',
    defaults: { index: [] },
    clearInvalidConfig: true,
    // SECURITY: electron-store's own default is readable by everybody.
    configFileMode: 0o600,
    // Ten thousand entries: no tabs.
    serialize: (value) => JSON.stringify(value),
  });
  readonly #report: (error: unknown) => void;
  #index: ReminderIndex;

  /** What cannot be read is none: the next unlock makes it anew. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
    const stored = reminderIndexSchema.safeParse(this.#store.get('index'));
    this.#index = stored.success ? stored.data : [];
  }

  get index(): ReminderIndex {
    return this.#index;
  }

  /** Holds also where nothing can be written, so that nobody is told twice of a full disk's keys. */
  keep(index: ReminderIndex): void {
    const isSame = JSON.stringify(index) === JSON.stringify(this.#index);
    this.#index = index;
    if (isSame) return;
    try {
      this.#store.set('index', index);
    } catch (error) {
      this.#report(error);
    }
  }
}
