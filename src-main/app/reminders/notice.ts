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
 * @returns a notice for the audit, and one for each entry, or one for all entries if there are many
 */
export function noticesOf(
  announcements: readonly Announcement[],
  labelOf: (entryId: string) => string | undefined,
  t: MainTranslate,
): readonly Notice[] {
  const ofEntries = announcements.filter(({ entryId }) => entryId !== null);
  if (ofEntries.length <= mostApart) {
    return announcements.map((announcement) => noticeOf(announcement, labelOf, t));
  }
  const ofAudit = announcements.filter(({ entryId }) => entryId === null);
  const many = {
    title: t('notices:many.title', { count: ofEntries.length }),
    body: t('notices:many.body'),
    announcements: ofEntries,
    isNamed: false,
  };
  return [many, ...ofAudit.map((announcement) => noticeOf(announcement, labelOf, t))];
}

function noticeOf(
  announcement: Announcement,
  labelOf: (entryId: string) => string | undefined,
  t: MainTranslate,
): Notice {
  const { entryId, state } = announcement;
  const announcements = [announcement];
  if (entryId === null) {
    const words = { title: t('notices:audit.title'), body: t('notices:audit.body') };
    return { ...words, announcements, isNamed: false };
  }
  const label = labelOf(entryId);
  const words =
    label === undefined
      ? { title: t(`notices:state.${state}.unnamed`), body: t('notices:unlock') }
      : {
          title: t(`notices:state.${state}.named`, { label }),
          body: t(`notices:state.${state}.body`),
        };
  return { ...words, announcements, isNamed: label !== undefined };
}
