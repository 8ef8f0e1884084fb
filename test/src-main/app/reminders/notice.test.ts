import { describe, expect, it } from 'vitest';
import { mainMessages } from '../../../../src-main/app/messages.ts';
import { noticesOf } from '../../../../src-main/app/reminders/notice.ts';
import type { Telling } from '../../../../src-main/reminders/reminder.ts';

const en = mainMessages('en', '');
const zhHant = mainMessages('zh-Hant', '');
const due: Telling = { entryId: 'a'.repeat(32), state: 'due' };
const states = ['due-soon', 'due', 'overdue', 'inactive-soon', 'expired-likely'] as const;
const locked = () => undefined;

describe('noticesOf', () => {
  it('says no label while the vault is locked, and where to see it', () => {
    expect(noticesOf([due], locked, en)).toEqual([
      {
        title: 'A key is due for rotation',
        body: 'Unlock Signet to see which.',
        tellings: [due],
        isNamed: false,
      },
    ]);
  });

  it('says the label while it is unlocked, whatever it is', () => {
    const [notice] = noticesOf([due], () => '$& {label}', en);
    expect([notice?.title, notice?.isNamed]).toEqual(['“$& {label}” is due for rotation', true]);
  });

  it('tells up to three apart, and more in one', () => {
    const tellings = [due, due, due].map((telling, index) => ({
      ...telling,
      entryId: String(index).padStart(32, '0'),
    }));
    const four = [...tellings, due];
    expect([
      noticesOf(tellings, locked, en).map((notice) => notice.tellings),
      noticesOf(four, () => 'Grid bot', en),
      noticesOf([], locked, en),
    ]).toEqual([
      tellings.map((telling) => [telling]),
      [
        {
          title: '4 keys need your attention',
          body: 'Open Signet to see which, and what to do.',
          tellings: four,
          isNamed: false,
        },
      ],
      [],
    ]);
  });

  it('has words of its own for every state, in both languages', () => {
    const tellings = states.map((state) => ({ ...due, state }));
    const titles = [en, zhHant].flatMap((messages) =>
      tellings.flatMap((telling) =>
        [locked, () => 'Grid bot'].map(
          (labelOf) => noticesOf([telling], labelOf, messages)[0]?.title,
        ),
      ),
    );
    expect(new Set(titles).size).toBe(20);
  });
});
