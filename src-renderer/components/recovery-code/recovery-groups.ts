/** @returns the groups of a printed code, four symbols each */
export function groupsOf(recoveryCode: string): readonly string[] {
  return recoveryCode.split('-');
}

/** Two groups to type back, in their order. @param draw random, 0 up to and without 1 */
export function chooseGroups(count: number, draw: () => number): readonly [number, number] {
  const first = Math.floor(draw() * count);
  const other = Math.floor(draw() * (count - 1));
  const second = other < first ? other : other + 1;
  return first < second ? [first, second] : [second, first];
}

/** Whether a group was typed back right, read as main reads a code (Crockford's base32). */
export function isSameGroup(typed: string, group: string): boolean {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  return symbols === group;
}

/** Random, for choosing what to ask: nothing is protected by it. */
export function drawRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
