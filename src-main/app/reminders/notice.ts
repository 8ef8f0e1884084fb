import type { MainTranslate } from '#words/main';
import type { Announcement } from '../../reminders/reminder.ts';

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
  t: MainTranslate,
): readonly Notice[] {
  if (announcements.length > mostApart) {
    const title = t('notices:many.title', { count: announcements.length });
    return [{ title, body: t('notices:many.body'), announcements, isNamed: false }];
  }
  return announcements.map((announcement) => {
    const { entryId, state } = announcement;
    const label = labelOf(entryId);
    const words =
      label === undefined
        ? { title: t(`notices:state.${state}.unnamed`), body: t('notices:unlock') }
        : {
            title: t(`notices:state.${state}.named`, { label }),
            body: t(`notices:state.${state}.body`),
          };
    return { ...words, announcements: [announcement], isNamed: label !== undefined };
  });
}
