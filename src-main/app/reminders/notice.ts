import type { MainTranslate } from '#words/main';
import type { Announcement } from '../../operations/reminder-watch.ts';

export type Notice = {
  readonly title: string;
  readonly body: string;
  /** One, or all those that the notice counts. */
  readonly announcements: readonly Announcement[];
  /** `true` if it contains a label, which must not be visible while the vault is locked. */
  readonly isNamed: boolean;
};

/** More than these at once are counted in a single notice, because no one reads so many one by one. */
const mostApart = 3;

/**
 * Words announcements.
 *
 * @param labelOf returns no label while the vault is locked
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
