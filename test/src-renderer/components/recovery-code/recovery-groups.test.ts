import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecoveryCode,
  formatRecoveryCode,
} from '../../../../src-main/vault/recovery-code.ts';
import {
  chooseGroups,
  drawRandom,
  groupsOf,
  isSameGroup,
} from '../../../../src-renderer/components/recovery-code/recovery-groups.ts';

describe('the groups of a recovery code', () => {
  it('are nine of four symbols, as main prints it', () => {
    const groups = groupsOf(formatRecoveryCode(createRecoveryCode()));
    expect(groups.map((group) => group.length)).toEqual(Array(9).fill(4));
  });

  it('are asked for in pairs, different and in order, all equally likely', () => {
    const seen = new Set<string>();
    for (let first = 0; first < 9; first++) {
      for (let other = 0; other < 8; other++) {
        const draws = [(first + 0.5) / 9, (other + 0.5) / 8];
        seen.add(chooseGroups(9, () => draws.shift() ?? 0).join());
      }
    }
    expect(seen.size).toBe(36);
  });

  it('are never asked for twice in one pair', () => {
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(draw, draw, (one, two) => {
        const draws = [one, two];
        const [first, second] = chooseGroups(9, () => draws.shift() ?? 0);
        return first >= 0 && first < second && second < 9;
      }),
    );
  });

  it('are drawn by numbers from 0 to below 1', () => {
    const draws = Array.from({ length: 1000 }, drawRandom);
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('a typed group', () => {
  it.each(['1K0Q', '1k0q', ' 1k 0q ', 'ik0q', 'LKOQ', '1k-0q'])('is the same as %j', (typed) => {
    expect(isSameGroup(typed, '1K0Q')).toBe(true);
  });

  it.each(['', '1K0', '1K0QQ', '1K0P'])('is not %j', (typed) => {
    expect(isSameGroup(typed, '1K0Q')).toBe(false);
  });
});
