import type { Announcement } from '../../reminders/reminder.ts';
import type { MainMessages } from '../messages.ts';

/** What a notification says. */
export type Notice = {
  readonly title: string;
  readonly body: string;
  /** What it is about: one entry, or many that it only counts. */
  readonly announcements: readonly Announcement[];
  /** Whether it says a label, which is not to be seen while the vault is locked. */
  readonly isNamed: boolean;
};

/** More at once than a person reads one by one. */
const mostApart = 3;

/**
 * Words what is to be told.
 *
 * @param labelOf gives no label while the vault is locked
 * @returns a notice for each entry, or one for all if there are many
 */
export function noticesOf(
  announcements: readonly Announcement[],
  labelOf: (entryId: string) => string | undefined,
  { notices }: MainMessages,
): readonly Notice[] {
  if (announcements.length > mostApart) {
    const title = notices.many.title.replace('{count}', String(announcements.length));
    return [{ title, body: notices.many.body, announcements, isNamed: false }];
  }
  return announcements.map((announcement) => {
    const label = labelOf(announcement.entryId);
    const { unnamed, named, body } = notices.state[announcement.state];
    if (label === undefined) {
      return {
        title: unnamed,
        body: notices.unlock,
        announcements: [announcement],
        isNamed: false,
      };
    }
    const title = named.replace('{label}', () => label);
    return { title, body, announcements: [announcement], isNamed: true };
  });
}
