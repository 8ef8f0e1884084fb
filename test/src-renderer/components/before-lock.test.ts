import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforeLock, settleBeforeLock } from '../../../src-renderer/components/before-lock.ts';

afterEach(() => void vi.useRealTimers());

describe('what is done before the page locks', () => {
  it('is waited for, also where it fails, and not once it was let be', async () => {
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

  it('does not keep the vault open for long', async () => {
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
