import { describe, expect, it } from 'vitest';
import { showBadge } from '../../../../src-main/app/reminders/badge.ts';

function shown(platform: NodeJS.Platform, count: number): readonly unknown[] {
  const calls: unknown[] = [];
  showBadge(count, `Keys: ${count}`, {
    platform,
    setBadgeCount: (number) => calls.push(['count', number]),
    markWindow: (meaning) => calls.push(['mark', meaning]),
  });
  return calls;
}

describe('showBadge', () => {
  it('shows a count if Electron can', () => {
    expect([shown('linux', 2), shown('darwin', 0)]).toEqual([[['count', 2]], [['count', 0]]]);
  });

  it('marks the window on Windows, which has no number, and removes the mark', () => {
    expect([shown('win32', 2), shown('win32', 0)]).toEqual([
      [['mark', 'Keys: 2']],
      [['mark', undefined]],
    ]);
  });
});
