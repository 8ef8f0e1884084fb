import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { noticesOf } from '../../../../src-main/app/reminders/notice.ts';
import type { Announcement } from '../../../../src-main/reminders/reminder.ts';

const en = mainTranslator('en').t;
const zhHant = mainTranslator('zh-Hant').t;
const due: Announcement = { entryId: 'a'.repeat(32), state: 'due' };
const states = ['due-soon', 'due', 'overdue', 'inactive-soon', 'expired-likely'] as const;
const locked = () => undefined;

describe('noticesOf', () => {
  it('contains no label while the vault is locked, and says where to see it', () => {
    expect(noticesOf([due], locked, en)).toEqual([
      {
        title: 'A key is due for rotation',
        body: 'Unlock Signet to see which.',
        announcements: [due],
        isNamed: false,
      },
    ]);
  });

  it('contains the label while it is unlocked, whatever it is', () => {
    const [notice] = noticesOf([due], () => '$& {{label}}', en);
    expect([notice?.title, notice?.isNamed]).toEqual(['“$& {{label}}” is due for rotation', true]);
  });

  it('makes up to three notices, or one for more', () => {
    const announcements = [due, due, due].map((announcement, index) => ({
      ...announcement,
      entryId: String(index).padStart(32, '0'),
    }));
    const four = [...announcements, due];
    expect([
      noticesOf(announcements, locked, en).map((notice) => notice.announcements),
      noticesOf(four, () => 'Grid bot', en),
      noticesOf([], locked, en),
    ]).toEqual([
      announcements.map((announcement) => [announcement]),
      [
        {
          title: '4 keys need your attention',
          body: 'Open Signet to see which, and what to do.',
          announcements: four,
          isNamed: false,
        },
      ],
      [],
    ]);
  });

  it('gives the audit a notice of its own, which needs no label and is no key', () => {
    const audit: Announcement = { entryId: null, state: 'overdue' };
    const four = ['1', '2', '3', '4'].map((digit) => ({ ...due, entryId: digit.repeat(32) }));
    const own = {
      title: 'Time to compare OKX’s lists with Signet',
      body: 'Open Signet: Health has the steps.',
      announcements: [audit],
      isNamed: false,
    };
    expect([
      noticesOf([audit], locked, en),
      noticesOf([...four, audit], locked, en).map(({ title, announcements }) => [
        title,
        announcements.length,
      ]),
      noticesOf([due, due, due, audit], locked, en).length,
    ]).toEqual([
      [own],
      [
        ['4 keys need your attention', 4],
        [own.title, 1],
      ],
      4,
    ]);
  });

  it('has different sentences for every state, in every language', () => {
    const announcements = states.map((state) => ({ ...due, state }));
    const titles = [en, zhHant].flatMap((t) =>
      announcements.flatMap((announcement) =>
        [locked, () => 'Grid bot'].map(
          (labelOf) => noticesOf([announcement], labelOf, t)[0]?.title,
        ),
      ),
    );
    expect(new Set(titles).size).toBe(20);
  });
});
