import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageFailures } from '../../../../src-main/app/windows/page-failures.ts';

/** The answers for failures at these times. */
function answers(times: readonly number[]): readonly boolean[] {
  let now = 0;
  const failures = new PageFailures(() => now);
  return times.map((time) => {
    now = time;
    return failures.isWorthAnother();
  });
}

describe('PageFailures', () => {
  it('gives up at the third failure within a minute', () => {
    expect(answers([0, 30_000, 59_999])).toEqual([true, true, false]);
  });

  it('continues with fewer than three failures in any minute', () => {
    expect(answers([0, 30_000, 60_000, 90_000, 120_000])).toEqual([true, true, true, true, true]);
  });

  it('starts counting again after a manual retry', () => {
    const failures = new PageFailures(() => 0);
    const first = [failures.isWorthAnother(), failures.isWorthAnother(), failures.isWorthAnother()];
    failures.forget();
    expect([...first, failures.isWorthAnother()]).toEqual([true, true, false, true]);
  });

  it('gives up exactly if the third-last failure is less than a minute old', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(gaps, (given) => {
        let sum = 0;
        const times = given.map((gap) => {
          sum += gap;
          return sum;
        });
        const expected = times.map(
          (time, index) => index < 2 || time - (times[index - 2] ?? 0) >= 60_000,
        );
        expect(answers(times)).toEqual(expected);
      }),
    );
  });
});
