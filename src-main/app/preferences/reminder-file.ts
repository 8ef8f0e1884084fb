import type { ReminderFile } from '../../operations/reminder-store.ts';
import { openPrivateStore } from './private-store.ts';

/** Opens the file of the reminders, beside that of the preferences. */
export function openReminderFile(): ReminderFile {
  const store = openPrivateStore({
    name: 'reminders',
    // It can hold ten thousand entries, so it has no tabs.
    serialize: (value) => JSON.stringify(value),
  });
  return {
    read: () => store.store,
    write: (book) => {
      store.store = book;
    },
  };
}
