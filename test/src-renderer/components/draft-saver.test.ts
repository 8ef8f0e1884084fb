import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftSaver } from '../../../src-renderer/components/draft-saver.ts';
import { emptyValues, type GuideValues } from '../../../src-renderer/screens/guide/guide-values.ts';

const draft = (label: string) => ({ ...emptyValues([]), label });

let saved: string[];
let ends: unknown[];
let fails: boolean;
let open: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  [saved, ends, open, fails] = [[], [], [], false];
});
afterEach(() => void vi.useRealTimers());

function saver({ isSlow = false } = {}) {
  return draftSaver<GuideValues>({
    save: async ({ label }) => {
      if (isSlow) await new Promise<void>((resolve) => open.push(resolve));
      if (fails) throw new Error('disk full');
      saved.push(label);
    },
    onEnd: (failure) => ends.push(failure),
  });
}

describe('draftSaver', () => {
  it('saves the last of several quick changes', async () => {
    const { later } = saver();
    for (const label of ['a', 'ab', 'abc']) later(draft(label));
    await vi.advanceTimersByTimeAsync(1000);
    expect([saved, ends]).toEqual([['abc'], [undefined]]);
  });

  it('saves at once if asked to, and nothing twice', async () => {
    const { later, now, flush } = saver();
    later(draft('a'));
    expect(await now(draft('b'))).toBe(true);
    expect(await flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(['b']);
  });

  it('saves one draft at a time, and the latest last', async () => {
    const { now } = saver({ isSlow: true });
    const turns = [now(draft('a')), now(draft('b')), now(draft('c'))];
    await vi.advanceTimersByTimeAsync(0);
    expect(open.length).toBe(1);
    while (open.length > 0) {
      open.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect([await Promise.all(turns), saved.at(-1)]).toEqual([[true, true, true], 'c']);
  });

  it('keeps a draft that could not be saved, and reports that', async () => {
    const { now, flush } = saver();
    fails = true;
    expect(await now(draft('a'))).toBe(false);
    fails = false;
    expect([await flush(), saved, ends.length, ends[1]]).toEqual([true, ['a'], 2, undefined]);
  });

  it('drops unsaved changes once the guide is over', async () => {
    const { later, forget } = saver();
    later(draft('a'));
    await forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([]);
  });
});
