import { recoverySymbols } from '#contract';

/** @returns the groups of a printed code, of four symbols each */
export function groupsOf(recoveryCode: string): readonly string[] {
  return recoveryCode.split('-');
}

/** Chooses two groups to type back, in their order. @param draw returns a random number from 0 to below 1 */
export function chooseGroups(count: number, draw: () => number): readonly [number, number] {
  const first = Math.floor(draw() * count);
  const other = Math.floor(draw() * (count - 1));
  const second = other < first ? other : other + 1;
  return first < second ? [first, second] : [second, first];
}

/** Compares a typed group with a group of the code, as main reads codes. */
export function isSameGroup(typed: string, group: string): boolean {
  return recoverySymbols(typed) === group;
}

/** Returns a random number from 0 to below 1. It protects nothing: it only chooses what to ask. */
export function drawRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
