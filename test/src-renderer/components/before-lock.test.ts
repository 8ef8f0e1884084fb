import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforeLock, settleBeforeLock } from '../../../src-renderer/components/before-lock.ts';

afterEach(() => void vi.useRealTimers());

describe('the tasks before the page locks', () => {
  it('are waited for, even if they fail, but not once they were removed', async () => {
    const done: string[] = [];
    const releases = [
      beforeLock(async () => done.push('saved')),
      beforeLock(() => Promise.reject(new Error('disk full'))),
    ];
    await settleBeforeLock();
    for (const release of releases) release();
    await settleBeforeLock();
    expect(done).toEqual(['saved']);
  });

  it('do not keep the vault open for long', async () => {
    vi.useFakeTimers();
    const release = beforeLock(() => new Promise(() => undefined));
    let isSettled = false;
    void settleBeforeLock().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isSettled).toBe(true);
    release();
  });
});
